import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD } from '../../apps/cli/src/demo/cast.js';
import { browsing } from './browser.js';
import { ariaOf, tabStops } from './looks.js';
import { HOME, opened } from './pages.js';

const { visit } = browsing();

/** What has the focus, as a screen reader says it; empty where the browser's own controls have it. */
async function focused(page: Page): Promise<string> {
  const held = page.locator(':focus');
  return (await held.count()) === 0 ? '' : ariaOf(held);
}

/** Presses Tab until the focus is on what is named so; fails where it never gets there. */
async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not reach ${String(name)} within ${limit} presses`);
}

describe('the keyboard alone', () => {
  it('signs in, opens a figure to its facts, and comes back to where it was', async () => {
    const page = await visit(null, { width: 1280 });
    await opened(page, `/masuk?ke=${HOME}`);
    await tabTo(page, /textbox ".*surel"/i);
    await page.keyboard.type('camat@legok.demo');
    await tabTo(page, /textbox "Kata sandi"/);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Komitmen terhadap proses/ }).waitFor();
    await tabTo(page, /Komitmen terhadap proses: kokoh/);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: /Komitmen terhadap proses/ });
    await sheet.getByText('31 fakta').waitFor();
    expect(await sheet.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await focused(page)).toMatch(/Komitmen terhadap proses: kokoh/);
  });

  it('passes over the navigation at one key', async () => {
    const page = await visit('camat', { width: 1280 });
    await opened(page, HOME);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Langsung ke isi');
    await page.keyboard.press('Enter');
    await tabTo(page, /Kepemimpinan fasilitatif/, 1);
  });

  it('meets what stands on a phone in the order in which it is read', async () => {
    const page = await visit('camat');
    await opened(page, HOME);
    await page.getByRole('heading', { level: 2, name: 'Rapat berikutnya' }).waitFor();
    const stops = (await tabStops(page, 60)).map((stop) => /"([\w +-]+)/.exec(stop)?.[1]);
    expect(stops).toEqual([
      'Langsung ke isi',
      'Gerakan Orang Tua Asuh ',
      'Hari ini',
      'Read in English',
      'Pakai tema gelap',
      '3 hal perlu perhatian',
      'Kepemimpinan fasilitatif 5 tindakan dalam setahun 2 menengahi',
      'Dialog tatap muka',
      'Membangun kepercayaan',
      'Komitmen terhadap proses',
      'Pemahaman bersama',
      'Hasil sementara',
      'Kondisi awal 2 ketimpangan',
      'Desain kelembagaan 6 aturan berlaku termasuk 2 SK',
      'Hasil',
      'Tutup tindak lanjut',
      '2 fakta',
      'Buka klausul',
      '2 fakta',
      'Atur penandatanganan',
      '1 fakta',
      'Jadwalkan rapat',
      'Lima fase sebagai tabel',
      'Beranda',
      'Rapat',
      'Catat rapat',
      'Komitmen',
      'Menu',
    ]);
  });
});
