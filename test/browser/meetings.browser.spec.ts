import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing, type Role, type Sight } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';

const { visit, expected } = browsing();

const AMENDED = '3603200a-0000-4000-8000-000202210131';

/** The meetings of a collaboration, or what follows in their address. */
async function meetings(role: Role, of: string, rest = '', sight: Sight = {}): Promise<Page> {
  const page = await visit(role, sight);
  await page.goto(`/k/${of}/rapat${rest}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The dialog that a button opened. */
const sheet = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

describe('the meetings', () => {
  it('say whether their cadence is kept, and open the facts behind it', async () => {
    const page = await meetings('peneliti', LEGOK.collaboration, '', { width: 1280 });
    await page.getByRole('heading', { level: 1, name: /^100% irama rapat terjaga\./ }).waitFor();
    await page.getByRole('button', { name: '4 dari 4' }).click();
    await sheet(page)
      .getByText(/Loktri/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Jadwalkan' }).count()).toBe(0);
  });

  it('are narrowed by the address', async () => {
    const page = await meetings('camat', LEGOK.collaboration, '?keadaan=dibatalkan');
    await page.getByText('1 rapat', { exact: true }).waitFor();
    expect(await page.getByRole('list', { name: 'Semua rapat' }).getByRole('listitem').count()).toBe(1);
  });

  it('stand in a month that the keys walk through', async () => {
    const page = await meetings('camat', LEGOK.collaboration, '?tampil=kalender&bulan=2023-12', {
      width: 1280,
    });
    await page
      .getByRole('grid')
      .getByRole('link', { name: /Lokmin/ })
      .waitFor();
    await page.locator('[data-day="2023-12-31"]').press('ArrowRight');
    await page.waitForURL(/bulan=2024-01/);
    expect(
      await page.locator('[data-day="2024-01-01"]').evaluate((day) => day === document.activeElement),
    ).toBe(true);
  });

  it('are scheduled, once they say for which day', async () => {
    const page = await meetings('camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Jadwalkan' }).click();
    const form = sheet(page);
    await form.getByLabel('Tempat').fill('Balai Desa (contoh)');
    await form.getByRole('button', { name: 'Catat' }).click();
    await form.locator('input[type="date"][aria-invalid="true"]').waitFor();
    expected(/^console error: .* 400 /);
    await form.getByLabel('Hari rapat').fill('2024-01-25');
    await form.getByRole('button', { name: 'Catat' }).click();
    await page.getByText('Rapat dijadwalkan.').waitFor();
    await page.getByText('Balai Desa (contoh)').first().waitFor();
  });
});

describe('a meeting', () => {
  it('shows both readings of amended minutes, with the reason', async () => {
    const page = await meetings('peneliti', LEGOK.collaboration, `/${AMENDED}`);
    await page
      .getByText('Jumlah kelas ibu yang disepakati 12; angka tertukar saat diketik')
      .first()
      .waitFor();
    expect(await page.locator('del', { hasText: '21' }).count()).toBe(1);
    expect(await page.locator('ins', { hasText: '12' }).count()).toBe(1);
  });

  it('has its minutes approved by who may', async () => {
    const page = await meetings('camat', CONTOH.collaboration, `/${CONTOH.minuted}`);
    await page.getByRole('button', { name: 'Sahkan notulen' }).click();
    await sheet(page).getByRole('button', { name: 'Sahkan notulen' }).click();
    await page.getByText('Notulen disahkan.', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Ubah dengan alasan' }).waitFor();
  });

  it('is an office document on paper', async () => {
    const page = await meetings('camat', LEGOK.collaboration, `/${AMENDED}`, { width: 1280 });
    expect(await page.getByText('Pemimpin rapat').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Pemimpin rapat').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  });
});

describe.each([360, 1280] as const)('at %i px', (width) => {
  it.each(['light', 'dark'] as const)(
    'the pages of meetings can be used by everybody (%s)',
    async (scheme) => {
      const page = await meetings('camat', LEGOK.collaboration, '', { width, scheme });
      for (const [name, rest] of [
        ['list', ''],
        ['calendar', '?tampil=kalender&bulan=2023-12'],
        ['meeting', `/${AMENDED}`],
      ] as const) {
        await page.goto(`/k/${LEGOK.collaboration}/rapat${rest}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await noViolations(page);
        await noSideways(page);
        await shoot(page, `meetings-${name}-${width}-${scheme}`);
      }
    },
  );
});
