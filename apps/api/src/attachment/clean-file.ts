import sharp from 'sharp';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import { TooMany } from '../http/too-many.js';
import type { UploadType } from '../http/upload.js';

/** Decoded, a picture of this many pixels takes some 200 MB: so one after the other, and few that wait. */
const MOST_PIXELS = 50e6;
const MOST_WAITING = 16;

sharp.concurrency(1);
sharp.cache(false);

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** The bytes to keep: pictures are drawn anew and carry nothing but their pixels, PDF that acts by itself is refused. */
export async function cleanFile(bytes: Buffer, claimed: UploadType): Promise<Buffer> {
  if (typeOf(bytes) !== claimed)
    throw ruleBroken('attachment-type-differs', 'These bytes are not of that content type', 'Content-Type');
  if (claimed !== 'application/pdf') return inTurn(() => redrawn(bytes, claimed));
  if (acts(bytes)) throw ruleBroken('attachment-active', 'This PDF holds scripts, actions or files');
  return bytes;
}

/** What bytes are by how they begin. */
function typeOf(bytes: Buffer): UploadType | null {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^RIFF[^]{4}WEBP$/.test(head)) return 'image/webp';
  return head.startsWith('%PDF-') ? 'application/pdf' : null;
}

async function redrawn(bytes: Buffer, type: Exclude<UploadType, 'application/pdf'>): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
  const written = {
    'image/jpeg': () => picture.jpeg({ quality: 90 }),
    'image/png': () => picture.png(),
    'image/webp': () => picture.webp({ quality: 90, lossless: isLossless(bytes) }),
  };
  try {
    return await written[type]().toBuffer();
  } catch {
    throw ruleBroken('attachment-unreadable', 'This picture cannot be read, or is above 50 megapixels');
  }
}

/** Whether the first picture of a WebP is a lossless one; its chunks are padded to even lengths. */
function isLossless(webp: Buffer): boolean {
  for (let at = 12; at + 8 <= webp.length;) {
    const name = webp.toString('latin1', at, at + 4);
    if (name === 'VP8L' || name === 'VP8 ') return name === 'VP8L';
    const size = webp.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return false;
}

/** A short name such as /JS is met by chance in compressed bytes, so it counts only where a script follows. */
const ACTS =
  /\/(?:JavaScript|Launch|EmbeddedFile|OpenAction|JS(?:[\s\0]*[(<%]|[\s\0]+\d+[\s\0]+\d+[\s\0]+R))/;

/** Whether a PDF says in clear that it does something, or carries files; names may be written with #xx. */
function acts(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  const plain = text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return ACTS.test(text) || ACTS.test(plain);
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= MOST_WAITING) throw new TooMany('too-many-requests', 'Too many requests: wait', 2);
  waiting += 1;
  const done = last.then(work).finally(() => (waiting -= 1));
  last = done.catch(() => undefined);
  return done;
}
