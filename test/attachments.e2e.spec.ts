import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import request, { type Response } from 'supertest';
import { Directory } from '#directory/directory.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { Served, type Answer } from './app.js';
import { openContoh, openLegok } from './cases.js';
import { over, signedIn } from './signed-in.js';

interface Kept {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

const MIB = 1024 * 1024;
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The left half red, the right half blue. */
const drawn = (width = 64, height = 32): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#00f' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#f00' } },
      left: 0,
      top: 0,
    },
  ]);

/** As a telephone takes it: held upright, and it knows where it was. */
const photographed = (): Promise<Buffer> =>
  drawn()
    .withExif({
      IFD0: { Make: 'Telepon', Artist: 'Wati Rahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 17/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();

const pdf = (inside = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog ${inside} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);

describe('attachments', () => {
  let served: Served;
  let path: string;
  let photo: Buffer;
  let party: string;
  let elsewhere: string;

  beforeAll(async () => {
    served = await Served.start();
    path = `${await openContoh(served)}/attachments`;
    await openLegok(served);
    photo = await photographed();
    const directory = served.app.get(Directory);
    party = await signedIn(directory, [
      { role: 'party', region: '', collaborationId: CONTOH.collaboration, stakeholderId: CONTOH.kecamatan },
    ]);
    elsewhere = await signedIn(directory, [over('recorder', '36.03.20')]);
  });
  afterAll(() => served.stop());

  const send = (bytes: Buffer, type: string, headers = {}): Promise<Answer> =>
    served.post(path, bytes, { 'content-type': type, ...headers });
  const keep = async (bytes: Buffer, type: string): Promise<Kept> => {
    const answer = await send(bytes, type);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body as Kept;
  };
  const fetched = (sha256: string, cookie = served.cookie): Promise<Response> =>
    request(served.app.getHttpServer())
      .get(`/api/v1${path}/${sha256}`)
      .set({ cookie })
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          done(null, Buffer.concat(chunks));
        });
      });
  const erase = (sha256: string, cookie = served.cookie): Promise<Response> =>
    request(served.app.getHttpServer()).delete(`/api/v1${path}/${sha256}`).set({ cookie });
  const codeOf = ({ status, body }: Answer): [number, string] => [status, (body as { code: string }).code];

  it('of a photograph keep its pixels, upright, and nothing of where and by whom it was taken', async () => {
    const before = await sharp(photo).metadata();
    expect(before).toMatchObject({ orientation: 6, width: 64, height: 32 });
    expect(photo.includes('Wati Rahasia')).toBe(true);
    const { sha256 } = await keep(photo, 'image/jpeg');
    const { body } = (await fetched(sha256)) as { body: Buffer };
    const { orientation, exif, xmp, icc, width, height, format } = await sharp(body).metadata();
    expect({ orientation, exif, xmp, icc }).toEqual({});
    expect([format, width, height]).toEqual(['jpeg', 32, 64]);
    expect(body.includes('Wati Rahasia') || body.includes('Exif')).toBe(false);
    const { data } = await sharp(body).raw().toBuffer({ resolveWithObject: true });
    const pixel = (row: number): number[] => [...data.subarray(row * 32 * 3 + 48, row * 32 * 3 + 51)];
    expect([pixel(4), pixel(60)].map(([red = 0, , blue = 0]) => red > blue)).toEqual([true, false]);
  });

  it('are known by the digest of the bytes as kept, and the same again are the same', async () => {
    const kept = await keep(photo, 'image/jpeg');
    expect(await keep(photo, 'image/jpeg; q=1')).toEqual(kept);
    const { body, headers } = (await fetched(kept.sha256)) as Answer & { body: Buffer };
    expect(kept).toEqual({ sha256: digest(body), mediaType: 'image/jpeg', size: body.length });
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(kept.size),
      'content-disposition': `attachment; filename="${kept.sha256}.jpg"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      etag: `"${kept.sha256}"`,
    });
  });

  it('are PNG, WebP with or without loss as it came, and PDF byte for byte', async () => {
    const png = await drawn().png().toBuffer();
    const lossless = await drawn()
      .webp({ lossless: true })
      .withExif({ IFD0: { Artist: 'Wati' } })
      .toBuffer();
    const lossy = await drawn().webp({ quality: 50 }).toBuffer();
    const bodies = [];
    for (const [bytes, type] of [
      [png, 'image/png'],
      [lossless, 'image/webp'],
      [lossy, 'image/webp'],
      [pdf(), 'application/pdf'],
    ] as const)
      bodies.push((await fetched((await keep(bytes, type)).sha256)).body as Buffer);
    const [asPng, asLossless, asLossy, asPdf] = bodies;
    const raw = await drawn().removeAlpha().raw().toBuffer();
    for (const same of [asPng, asLossless])
      expect((await sharp(same).removeAlpha().raw().toBuffer()).equals(raw)).toBe(true);
    expect([asLossless?.includes('VP8L'), asLossless?.includes('Wati')]).toEqual([true, false]);
    expect([asLossy?.includes('VP8 '), asLossy?.includes('VP8L')]).toEqual([true, false]);
    expect(asPdf).toEqual(pdf());
  });

  it('are listed with who brought them, by the id of the log', async () => {
    const { sha256 } = await keep(photo, 'image/jpeg');
    const { items } = (await served.get(path)).body as { items: { sha256: string; addedBy: string }[] };
    const item = items.find((one) => one.sha256 === sha256);
    expect(item).toMatchObject({ mediaType: 'image/jpeg', erasedAt: null });
    expect(item).not.toHaveProperty('bytes');
    const person = await served.get(`/people/${item?.addedBy ?? ''}`);
    expect(person.body).toMatchObject({ name: 'Penguji (contoh)' });
    const other = await served.get(`/collaborations/${LEGOK.collaboration}/attachments`);
    expect(other.body).toEqual({ items: [], next: null, incomplete: [] });
  });

  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const jpegMagic = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  it.each<[string, string, Buffer | (() => Promise<Buffer>), number, string]>([
    ['HTML that says JPEG', 'image/jpeg', html, 422, 'attachment-type-differs'],
    [
      'HTML that begins as JPEG',
      'image/jpeg',
      Buffer.concat([jpegMagic, html]),
      422,
      'attachment-unreadable',
    ],
    ['PNG that says JPEG', 'image/jpeg', () => drawn().png().toBuffer(), 422, 'attachment-type-differs'],
    ['PDF that says PNG', 'image/png', pdf(), 422, 'attachment-type-differs'],
    ['SVG that says PNG', 'image/png', svg, 422, 'attachment-type-differs'],
    ['SVG', 'image/svg+xml', svg, 415, 'media-type-unsupported'],
    ['HTML', 'text/html', html, 415, 'media-type-unsupported'],
    ['GIF', 'image/gif', () => drawn().gif().toBuffer(), 415, 'media-type-unsupported'],
    ['a form', 'multipart/form-data; boundary=x', Buffer.from('--x--'), 415, 'media-type-unsupported'],
    ['nothing', 'image/png', Buffer.alloc(0), 422, 'attachment-type-differs'],
    [
      'half a picture',
      'image/jpeg',
      async () => (await photographed()).subarray(0, 500),
      422,
      'attachment-unreadable',
    ],
    ['PDF after some bytes', 'application/pdf', Buffer.concat([html, pdf()]), 422, 'attachment-type-differs'],
    [
      'PDF with a script',
      'application/pdf',
      pdf('/A << /S /JavaScript /JS (x) >>'),
      422,
      'attachment-active',
    ],
    ['PDF with a script by itself', 'application/pdf', pdf('/JS 5 0 R'), 422, 'attachment-active'],
    ['PDF with a spelt script', 'application/pdf', pdf('/S /Java#53cript'), 422, 'attachment-active'],
    ['PDF that starts something', 'application/pdf', pdf('/S /Launch'), 422, 'attachment-active'],
    [
      'PDF that holds a file',
      'application/pdf',
      pdf('/Names << /EmbeddedFiles 2 0 R >>'),
      422,
      'attachment-active',
    ],
    ['PDF that acts when opened', 'application/pdf', pdf('/OpenAction 2 0 R'), 422, 'attachment-active'],
  ])('are not %s', async (_, type, bytes, status, code) => {
    const answer = await send(Buffer.isBuffer(bytes) ? bytes : await bytes(), type);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('drop what hides behind the end of a picture', async () => {
    const { sha256 } = await keep(Buffer.concat([photo, html, pdf()]), 'image/jpeg');
    const { body } = (await fetched(sha256)) as { body: Buffer };
    expect([body.includes('script'), body.includes('%PDF')]).toEqual([false, false]);
  });

  it('are no small file that unfolds to a wall of pixels', async () => {
    const bomb = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(codeOf(await send(bomb, 'image/png'))).toEqual([422, 'attachment-unreadable']);
    const wide = await sharp({
      create: { width: 10_000, height: 5_001, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(wide.length).toBeLessThan(MIB);
    expect(codeOf(await send(wide, 'image/png'))).toEqual([422, 'attachment-unreadable']);
  });

  it('are at the most 10 MiB', async () => {
    const padded = (size: number): Buffer => Buffer.concat([pdf(), Buffer.alloc(size - pdf().length, ' ')]);
    expect((await keep(padded(10 * MIB), 'application/pdf')).size).toBe(10 * MIB);
    expect(codeOf(await send(padded(10 * MIB + 1), 'application/pdf'))).toEqual([413, 'body-too-large']);
  });

  it('are brought by those who record, and by no party, no other place and nobody unknown', async () => {
    const by = async (cookie: string): Promise<[number, string]> =>
      codeOf(await send(photo, 'image/jpeg', { cookie }));
    expect(await by(party)).toEqual([403, 'access-denied']);
    expect(await by(elsewhere)).toEqual([404, 'collaboration-unknown']);
    expect(await by('')).toEqual([401, 'not-signed-in']);
    const { sha256 } = await keep(photo, 'image/jpeg');
    expect((await fetched(sha256, party)).status).toBe(200);
    expect((await fetched(sha256, elsewhere)).status).toBe(404);
    expect((await fetched(sha256, '')).status).toBe(401);
    expect((await erase(sha256, party)).status).toBe(403);
    const legok = `/collaborations/${LEGOK.collaboration}/attachments/${sha256}`;
    expect(codeOf(await served.get(legok))).toEqual([404, 'attachment-unknown']);
  });

  it('are erased for good, and may be brought again', async () => {
    const mine = await drawn(20, 20).png().toBuffer();
    const { sha256 } = await keep(mine, 'image/png');
    expect((await erase(sha256)).status).toBe(204);
    expect((await erase(sha256)).status).toBe(204);
    expect((await fetched(sha256)).status).toBe(404);
    const { items } = (await served.get(path)).body as { items: object[] };
    expect(items).toContainEqual(expect.objectContaining({ sha256, size: 0, erasedAt: expect.any(String) }));
    expect((await keep(mine, 'image/png')).sha256).toBe(sha256);
    expect(codeOf(await erase('0'.repeat(64)))).toEqual([404, 'attachment-unknown']);
  });

  describe('whose bytes are still to come', () => {
    /** Sends the head of a request alone and answers what comes back until the server hangs up. */
    const head = (route: string, headers: Readonly<Record<string, string>>): Promise<string> => {
      const { port } = served.app.getHttpServer().address() as { port: number };
      return new Promise((resolve, reject) => {
        let text = '';
        const socket = connect(port, '127.0.0.1', () => {
          const sent = { host: 'localhost', 'content-length': String(10 * MIB), ...headers };
          const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
          socket.write([`POST /api/v1${route} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
        });
        socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
        socket.on('end', () => {
          resolve(text);
        });
        socket.on('error', reject);
      });
    };
    beforeAll(() => served.app.listen(0, '127.0.0.1'));

    it('are refused unread without a session, on other routes, and when they are too many', async () => {
      const { cookie } = served;
      const unknown = await head(path, { 'content-type': 'image/jpeg' });
      expect(unknown).toMatch(/^HTTP\/1.1 401 [^]*connection: close[^]*"code":"not-signed-in"/i);
      const misplaced = await head('/people', { 'content-type': 'image/jpeg', cookie });
      expect(misplaced).toMatch(/^HTTP\/1.1 415 [^]*"code":"media-type-unsupported"/);
      const large = await head(path, { 'content-type': 'image/png', cookie, 'content-length': '10485761' });
      expect(large).toMatch(/^HTTP\/1.1 413 [^]*"code":"body-too-large"/);
      const json = await head(path, { 'content-type': 'application/json', cookie });
      expect(json).toMatch(/^HTTP\/1.1 415 /);
    });
  });
});
