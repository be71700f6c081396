import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing, type Role, type Sight } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { opened } from './pages.js';

const { visit, expected } = browsing();

const AROUND = ['kondisi-awal', 'desain-kelembagaan', 'kepemimpinan', 'faktor'] as const;

/** A page around the process of a collaboration. */
async function around(
  what: (typeof AROUND)[number],
  role: Role,
  of: string,
  sight: Sight = {},
): Promise<Page> {
  const page = await visit(role, sight);
  await opened(page, `/k/${of}/${what}`);
  return page;
}

const finding = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The dialog that a button opened. */
const sheet = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

describe('the starting conditions', () => {
  it('name the strongest asymmetry, open its facts and cannot be assessed by who only reads', async () => {
    const page = await around('kondisi-awal', 'peneliti', LEGOK.collaboration);
    await finding(page, 'Ketimpangan terkuat, sedang: sumber daya dan pengetahuan.');
    await page.getByRole('button', { name: 'tinggi' }).first().click();
    await sheet(page).getByText('Kondisi awal dinilai').first().waitFor();
    expect(await page.getByRole('button', { name: /^Nilai/ }).count()).toBe(0);
  });

  it('ask for a finding, and keep the earlier assessment in sight', async () => {
    const page = await around('kondisi-awal', 'camat', CONTOH.collaboration, { width: 1280 });
    await page.getByRole('button', { name: 'Nilai lagi: Sumber daya' }).click();
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await sheet(page).locator('textarea[aria-invalid="true"]').waitFor();
    expected(/^console error: .* 400 /);
    await sheet(page).getByLabel('Temuan').fill('Kader di desa (contoh) bertambah.');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await page.getByText('Kader di desa (contoh) bertambah.').waitFor();
    await page.getByText('1 penilaian sebelumnya').waitFor();
  });
});

describe('the institutional design', () => {
  it('counts the rules in force and says what was not assessed', async () => {
    const page = await around('desain-kelembagaan', 'peneliti', LEGOK.collaboration);
    await finding(page, '6 aturan berlaku; forum satu-satunya belum dinilai.');
    await page.getByText('12 pihak disebut').click();
    await page.getByRole('listitem').getByText('Polsek Legok (Binamas)', { exact: true }).waitFor();
  });

  it('has a rule adopted, and repealed with a reason', async () => {
    const page = await around('desain-kelembagaan', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Catat aturan' }).click();
    await sheet(page).getByLabel('Jenis').selectOption('ground-rule');
    await sheet(page).getByLabel('Judul').fill('Rapat dimulai tepat waktu (contoh)');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await page.getByRole('button', { name: 'Cabut: Rapat dimulai tepat waktu (contoh)' }).click();
    await sheet(page).getByLabel('Alasan').fill('Diganti (contoh)');
    await sheet(page).getByRole('button', { name: 'Cabut', exact: true }).click();
    await page.getByText(/^Dicabut .*: Diganti \(contoh\)$/).waitFor();
  });
});

describe('facilitative leadership', () => {
  it('counts a year by kind, says which is missing, and opens the acts behind a count', async () => {
    const page = await around('kepemimpinan', 'peneliti', LEGOK.collaboration, { width: 1280 });
    await finding(page, '5 fasilitasi dalam 365 hari; mempertemukan belum tercatat.');
    await page.getByRole('button', { name: '2', exact: true }).first().click();
    await sheet(page).getByText('2 fakta').waitFor();
  });

  it('is recorded in a sentence, and taken back with a reason', async () => {
    const page = await around('kepemimpinan', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Catat: Memantau' }).click();
    await sheet(page).getByLabel('Apa yang dilakukan').fill('Meninjau posyandu (contoh).');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await page.getByRole('button', { name: 'Tarik: Meninjau posyandu (contoh).' }).click();
    await sheet(page).getByLabel('Alasan').fill('Tercatat dua kali (contoh)');
    await sheet(page).getByRole('button', { name: 'Tarik catatan' }).click();
    await page.getByText('Tercatat dua kali (contoh)').waitFor();
  });
});

describe('factors', () => {
  it('are counted by what they do', async () => {
    const page = await around('faktor', 'peneliti', LEGOK.collaboration, { language: 'en' });
    await finding(page, '6 driving, 3 holding back.');
  });

  it('refuse an identity number at the field, and are noted without it', async () => {
    const page = await around('faktor', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Catat faktor', exact: true }).first().click();
    const text = sheet(page).getByLabel('Apa, dan bagaimana');
    await text.fill('Balita 3603201234567890 (contoh)');
    await sheet(page).getByText('Ada 16 angka seperti NIK.', { exact: false }).waitFor();
    await text.fill('Kader kenal semua keluarga (contoh)');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await page.getByText('Kader kenal semua keluarga (contoh)').waitFor();
  });
});

describe.each([360, 1280] as const)('at %i px', (width) => {
  it.each(['light', 'dark'] as const)('what surrounds the process is for everybody (%s)', async (scheme) => {
    const page = await visit('camat', { width, scheme });
    for (const what of AROUND) {
      await opened(page, `/k/${LEGOK.collaboration}/${what}`);
      await noViolations(page);
      await noSideways(page);
      await shoot(page, `${what}-${width}-${scheme}`);
    }
  });
});
