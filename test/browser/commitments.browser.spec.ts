import { describe, expect, it } from '@jest/globals';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot, smallTargets } from './looks.js';
import { opened } from './pages.js';

const { visit, expected } = browsing();

const PAGE = `/k/${LEGOK.collaboration}/komitmen`;
const REFERRAL = `${PAGE}/${LEGOK.collaboration.replace(/001$/, '705')}`;
const CONTOH_PAGE = `/k/${CONTOH.collaboration}/komitmen`;
const ANSWERED_400 = /^console error: .* 400 /;

describe('the commitments', () => {
  it('say first what was kept and what is awaited, and each figure opens its facts', async () => {
    const page = await visit('camat');
    await opened(page, PAGE);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(title).toBe('93% klausul ditepati. Tiga tanda tangan masih ditunggu.');
    await page.getByRole('button', { name: '42 dari 45' }).tap();
    const facts = page.getByRole('dialog', { name: 'Tanda tangan' });
    await facts.getByText('atas teks terbaru tiap komitmen').waitFor();
    await facts.getByRole('listitem').first().waitFor();
  });

  it('are filtered in the address', async () => {
    const page = await visit('peneliti');
    await opened(page, PAGE);
    await page.getByLabel('Keadaan').selectOption('late');
    await page.waitForURL(/keadaan=late/);
    const list = page.getByRole('list', { name: 'Daftar komitmen' });
    expect(await list.getByRole('heading').allInnerTexts()).toEqual(['Kesepakatan penyaluran terbuka']);
    expect(await page.getByRole('link', { name: 'Susun komitmen' }).count()).toBe(0);
  });

  it('tell of a new version what changed, why, and who refused the old one', async () => {
    const page = await visit('peneliti');
    await opened(page, REFERRAL);
    await page.getByRole('heading', { name: 'Yang berubah dari versi 1' }).waitFor();
    expect(await page.locator('ins').first().innerText()).toContain('Puskesmas Bojongkamal');
    await page.getByText('Alasan: Klinik Harapan (contoh) menolak').waitFor();
    await page.getByText('Kedua teks berdampingan').tap();
    await page.getByText('Menolak', { exact: true }).waitFor();
    await page
      .getByRole('paragraph')
      .filter({ hasText: /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/ })
      .waitFor();
  });

  it('are an office document on paper, with a line for each that has not signed', async () => {
    const page = await visit('camat', { width: 1280 });
    await opened(page, `${PAGE}/${LEGOK.collaboration.replace(/001$/, '708')}`);
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('article');
    expect(await paper.getByText('Nama, jabatan, tanggal').count()).toBe(3);
    expect(await page.getByRole('button').count()).toBe(0);
    await shoot(page, 'commitment-paper');
  });
});

describe('a draft', () => {
  it('survives a closed page, names what is missing at its field, and becomes a proposal', async () => {
    const page = await visit('notulis');
    await opened(page, `${PAGE}/baru`);
    await page.getByLabel('Judul').fill('Data terbuka (contoh)');
    const parties = page.getByRole('group', { name: 'Pihak yang menandatangani' });
    await parties.getByText('Camat Legok').tap();
    await parties.getByText('Puskesmas Legok').tap();
    await page.getByLabel('Yang dijanjikan').fill('Membuka data timbang tiap bulan');
    await page.getByLabel('Pemilik').selectOption({ label: 'Puskesmas Legok' });
    await opened(page, `${PAGE}/baru`);
    await page.getByRole('button', { name: 'Catat usulan' }).tap();
    await page.getByText('Tanggal ini tidak ada.').waitFor();
    expected(ANSWERED_400);
    await page.getByLabel('Tenggat').fill('2024-06-30');
    await page.getByRole('button', { name: 'Catat usulan' }).tap();
    await page.getByRole('heading', { level: 1, name: 'Data terbuka (contoh)' }).waitFor();
    await page.getByText('Teks belum disepakati.').waitFor();
    await opened(page, PAGE);
    await page.getByRole('link', { name: 'Data terbuka (contoh)' }).waitFor();
  });

  it('that lost a race shows both texts', async () => {
    const page = await visit('camat');
    const path = `/api/v1/commitments/${CONTOH.amendable}`;
    await opened(page, `${CONTOH_PAGE}/baru?ubah=${CONTOH.amendable}`);
    await page.getByLabel('Alasan perubahan').fill('Target terlalu kecil');
    const { request } = page.context();
    const { title, parties, clauses } = (await (await request.get(path)).json()) as Record<string, unknown>;
    const other = { title, preamble: 'Sesuai SK camat.', parties, clauses, reason: 'Dasar ditambahkan' };
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    expect((await request.post(`${path}/amendments`, { data: other, headers })).status()).toBe(200);
    await page.getByRole('button', { name: 'Catat versi baru' }).tap();
    await page.getByRole('alert').getByText('Sesuai SK camat.').waitFor();
    expected(/^console error: .* 412 /);
    await page.getByRole('button', { name: 'Pakai punya Anda' }).tap();
    await page.getByRole('button', { name: 'Catat versi baru' }).tap();
    await page.getByText('Alasan: Target terlalu kecil').waitFor();
  });
});

describe('a clause', () => {
  it('takes a report from its owner, at its field what is missing', async () => {
    const page = await visit('camat');
    await opened(page, `${CONTOH_PAGE}/${CONTOH.inForce}`);
    await page.getByRole('button', { name: 'Laporkan klausul 1' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Laporkan klausul 1' });
    await sheet.getByRole('button', { name: 'Catat' }).tap();
    await sheet.getByText('Wajib diisi dan tidak boleh terlalu panjang.').waitFor();
    expected(ANSWERED_400);
    await sheet.getByLabel(/^Sudah berapa/).fill('9');
    await sheet.getByLabel('Yang sudah dilakukan').fill('Sembilan anak didampingi (contoh)');
    await sheet.getByRole('button', { name: 'Catat' }).tap();
    await page.getByText('9 dari 12 anak asuh').waitFor();
  });
});

describe('the pages of commitments', () => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('can be read and reached at %s in %s', async (width, scheme) => {
    const page = await visit('camat', { width, scheme, reducedMotion: true });
    for (const [name, path] of [
      ['commitments', PAGE],
      ['commitment', REFERRAL],
      ['commitment-in-force', `${CONTOH_PAGE}/${CONTOH.inForce}`],
      ['commitment-draft', `${PAGE}/baru`],
    ] as const) {
      await opened(page, path);
      await noViolations(page);
      await noSideways(page);
      if (width === 360) expect(await smallTargets(page)).toEqual([]);
      await shoot(page, `${name}-${width}-${scheme}`);
    }
  });
});
