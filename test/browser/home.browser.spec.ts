import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing, type Role, type Sight } from './browser.js';
import { ariaOf, noSideways, noViolations, shoot, smallTargets } from './looks.js';

const { visit, expected } = browsing();

async function home(role: Role, sight: Sight = {}, at = `/k/${LEGOK.collaboration}`): Promise<Page> {
  const page = await visit(role, sight);
  await page.goto(at);
  return page;
}

const cycleOf = (page: Page) => page.getByRole('list', { name: 'Lima fase' });

describe('the home page of a collaboration', () => {
  it('says first how its phases stand, and what is still to be done', async () => {
    const page = await home('camat');
    await page
      .getByRole('heading', { level: 1, name: /^Kelima fase kokoh\. 3 hal perlu perhatian\.$/ })
      .waitFor();
    await page.getByRole('link', { name: '3 hal perlu perhatian' }).click();
    await page.getByRole('heading', { level: 2, name: 'Perlu perhatian' }).waitFor();
  });

  it('names each phase on the ring whole: state, figure, meaning, age and limit', async () => {
    const page = await home('peneliti');
    await cycleOf(page).getByRole('button').first().waitFor();
    const names = await ariaOf(cycleOf(page));
    expect(names).toContain(
      'Membangun kepercayaan: kokoh. +0,51, neraca dari 79 sinyal. Bukti terakhir 12 hari lalu, batas 90 hari.',
    );
    expect(names.match(/Buka aturan dan bukti\./g)).toHaveLength(5);
  });

  it('opens a figure to its rule, the reasons for its state, its indicators and its facts', async () => {
    const page = await home('camat', { width: 1280 });
    await cycleOf(page)
      .getByRole('button', { name: /^Komitmen terhadap proses/ })
      .click();
    const sheet = page.getByRole('dialog', { name: /Komitmen terhadap proses/ });
    await sheet.getByText(/^Aturan Rembuk: klausul yang ditepati dibagi/).waitFor();
    await sheet.getByText('sedikitnya 3 bukti: ada 120').waitFor();
    await sheet.getByRole('row', { name: 'ditepati 28' }).waitFor();
    await sheet.getByText('31 fakta').waitFor();
    await noViolations(page);
    await shoot(page, 'home-evidence');
  });

  it('leads from what needs attention to the record to act on', async () => {
    const page = await home('camat');
    await page.getByRole('link', { name: 'Tutup tindak lanjut' }).click();
    await page.waitForURL(/\/rapat\/3603200a-0000-4000-8000-000202310121$/);
  });

  it('shows what needs attention three at a time, and the meeting that comes next', async () => {
    const page = await home('camat', {}, `/k/${CONTOH.collaboration}`);
    const alerts = page.locator('#perhatian').getByRole('listitem');
    await page.getByRole('button', { name: /^Lihat \d+ lagi$/ }).click();
    expect(await alerts.count()).toBeGreaterThan(3);
    await page.getByRole('heading', { level: 3, name: /^Lokmin/ }).waitFor();
  });

  it('reads as known on another day, fragile states and rising parts included, and offers no writing', async () => {
    const page = await home('camat', {}, `/k/${LEGOK.collaboration}?pada=2022-04-01`);
    await page
      .getByRole('heading', { level: 1, name: 'Satu fase kokoh, tiga tumbuh, satu tanpa bukti.' })
      .waitFor();
    await cycleOf(page)
      .getByRole('button', { name: /^Dialog tatap muka/ })
      .click();
    await page.getByText(/^Keadaan ini rapuh/).waitFor();
    await page.goto(`/k/${LEGOK.collaboration}?pada=2023-02-28`);
    await page.getByText('Naik di 2 wilayah, di balik total yang turun').waitFor();
    expect(await page.getByRole('link', { name: /Catat|Jadwalkan/ }).count()).toBe(0);
  });

  it('tells an administrator that it is not theirs', async () => {
    const page = await home('admin');
    await page.getByText('Bagian ini bukan untuk peran Anda').waitFor();
    expected(/^console error: .* 403 .*(phases|changes)/);
  });

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('holds at %i in %s', async (width, scheme) => {
    const page = await home('camat', { width, scheme });
    await cycleOf(page).getByRole('button').first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Rapat berikutnya' }).waitFor();
    await page.getByText('2,73%').waitFor();
    await noViolations(page);
    await noSideways(page);
    if (width === 360) expect(await smallTargets(page)).toEqual([]);
    await shoot(page, `home-${width}-${scheme}`);
  });
});
