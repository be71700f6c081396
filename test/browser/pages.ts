import type { Page } from 'playwright-core';
import { LEGOK } from '../../apps/api/src/demo-ids.js';

/** Where the demonstration's collaboration lives. */
export const HOME = `/k/${LEGOK.collaboration}`;

/** Every page below a collaboration, by its last step. */
export const CASE_PAGES = [
  '',
  '/rapat',
  '/rapat?tampil=kalender',
  '/rapat/catat',
  '/kepercayaan',
  '/komitmen',
  '/komitmen/baru',
  '/pemahaman',
  '/hasil-sementara',
  '/prevalensi',
  '/linimasa',
  '/kondisi-awal',
  '/desain-kelembagaan',
  '/kepemimpinan',
  '/faktor',
  '/pengaturan',
] as const;

/** Goes to a page and waits until nothing on it is on its way any more. */
export async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role=status] [data-wide]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
}
