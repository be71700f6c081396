import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browsing } from './browser.js';
import { ariaOf, noSideways, noViolations, shoot, smallTargets, tabStops, taps } from './looks.js';

const { visit, expected } = browsing();

/** A page of our own making under a policy like the server's, as a stranger's phone shows it. */
async function showing(
  body: string,
  head = '<meta name="viewport" content="width=device-width">',
): Promise<Page> {
  const page = await visit(null);
  const html = `<!doctype html><html lang="id"><head><title>Contoh</title><link rel="icon" href="data:,">${head}
    <style>.big { min-width: 44px; min-height: 44px; display: inline-block }</style></head>
    <body><main><h1>Contoh</h1>${body}</main></body></html>`;
  const headers = {
    'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; img-src data:",
  };
  await page.route('/contoh', (route) => route.fulfill({ body: html, contentType: 'text/html', headers }));
  await page.goto('/contoh');
  return page;
}

describe('the documentation', () => {
  it('opens under its content security policy and shows the routes', async () => {
    const page = await visit(null, { width: 1280, language: 'en' });
    await page.goto('/api/docs');
    expect(await page.title()).toBe('Swagger UI');
    await page.getByText('/api/v1/collaborations', { exact: true }).first().waitFor();
    await shoot(page, 'documentation');
  });
});

describe('a visit', () => {
  it('is signed in as who it is asked for, in the language and place it is asked for', async () => {
    const page = await visit('pengawas', { language: 'en', scheme: 'dark', reducedMotion: true });
    const who = await page.context().request.get('/api/v1/session');
    expect(await who.json()).toMatchObject({ email: 'pengawas@tangerang.demo' });
    const found = await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      screen.width,
      matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches,
    ]);
    expect(found).toEqual(['en-GB', 'Asia/Jakarta', 360, true]);
  });

  it('hears an error that nobody catches', async () => {
    const page = await visit(null);
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('lumbung');
      }),
    );
    expected(/^page error: Error: lumbung/);
  });

  it('hears a promise that nobody keeps', async () => {
    const page = await visit(null);
    await page.evaluate(() => {
      void Promise.reject(new Error('lumbung'));
    });
    expected(/^page error: Error: lumbung/);
  });

  it('hears an error on the console', async () => {
    const page = await visit(null);
    await page.evaluate(() => {
      console.error('lumbung');
    });
    expected(/^console error: lumbung/);
  });

  it('hears what the content security policy stops', async () => {
    const page = await showing('');
    await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('script'), { text: 'globalThis.ran = true' }),
      );
    });
    expected(
      /^console error: CSP: script-src-elem stopped inline/,
      /^console error: .*Content Security Policy/,
    );
  });

  it('hears a request that fails, one refused and one that the server cannot answer', async () => {
    const page = await showing('');
    await page.route('/gagal', (route) => route.abort('connectionrefused'));
    await page.route('/rusak', (route) => route.fulfill({ status: 500 }));
    await page.evaluate(async () => {
      await fetch('/gagal').catch(() => null);
      await fetch('/rusak');
      await fetch('/api/v1/people');
    });
    expected(/^request failed: GET .*\/gagal net::ERR_CONNECTION_REFUSED/, /^answered 500: .*\/rusak/);
    expected(
      /^console error: .*ERR_CONNECTION_REFUSED/,
      /^console error: .* 500 /,
      /^console error: .* 401 .*people/,
    );
  });
});

describe('a look', () => {
  it('finds what hinders those who cannot see', async () => {
    await noViolations(await showing('<button>Simpan</button>'));
    await expect(noViolations(await showing('<button></button>'))).rejects.toThrow('button-name');
  });

  it('finds what is wider than the phone', async () => {
    await noSideways(await showing('<p>Muat.</p>'));
    const wide = await showing(
      '<table id="lebar" style="width: 500px"><tr><td>Tidak muat.</td></tr></table>',
    );
    await expect(noSideways(wide)).rejects.toThrow('id="lebar"');
  });

  it('finds a page that does not know of phones', async () => {
    await expect(noSideways(await showing('<p>Muat.</p>', ''))).rejects.toThrow('980');
  });

  it('finds what a finger misses', async () => {
    const page = await showing(`
      <style>
        .near { position: relative; margin: 20px } .near::after { content: ''; position: absolute; inset: -14px }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden }
      </style>
      <p>Baca <a href="/">panduan</a> ini.</p> <button class="big">Simpan</button> <button hidden>x</button>
      <label class="big"><input type="checkbox"> Hadir</label> <a class="unseen" href="/">Lewati</a>
      <button class="near">Dekat</button>
      <nav><a href="/kecil">Kecil</a></nav> <button id="tutup" style="width: 60px; height: 30px">Tutup</button>`);
    expect(await smallTargets(page)).toEqual([
      expect.stringMatching(/^<a href="\/kecil"><\/a> "Kecil" is \d+ × \d+$/),
      expect.stringMatching(/^<button id="tutup".* "Tutup" is 60 × 30$/),
    ]);
  });

  it('follows Tab through what can be operated', async () => {
    const page = await showing('<a href="/">Beranda</a> <button>Simpan</button> <input aria-label="Nama">');
    expect(await tabStops(page, 10)).toEqual(['link "Beranda"', 'button "Simpan"', 'textbox "Nama"']);
    expect(await ariaOf(page.getByRole('button'))).toBe('- button "Simpan"');
  });

  it('stops at its limit', async () => {
    const page = await showing('<button>Satu</button> <button>Dua</button> <button>Tiga</button>');
    expect(await tabStops(page, 2)).toEqual(['button "Satu"', 'button "Dua"']);
  });

  it('finds a focus that cannot be seen', async () => {
    const shadow = 'outline: none; box-shadow: 0 0 4px black';
    const page =
      await showing(`<button style="${shadow}">Selalu</button> <button style="outline: none">Tanpa</button>
      <button style="position: fixed; left: -400px">Luar</button>`);
    await expect(tabStops(page, 10)).rejects.toThrow(
      /"Selalu" has no ring\n.*"Tanpa" has no ring\n.*"Luar" is out of sight/,
    );
  });

  it('counts what is tapped, and not what is typed', async () => {
    const page = await showing(`<form><label><input type="checkbox"> Hadir</label> <input aria-label="Nama">
      <textarea aria-label="Isi"></textarea> <select><option>Satu</option><option>Dua</option></select>
      <button type="button">Simpan</button></form>`);
    const tapped = await taps(page);
    await page.getByText('Hadir').tap();
    await page.getByLabel('Nama').fill('Siti (contoh)');
    await page.getByLabel('Nama').press('Space');
    await page.getByLabel('Isi').pressSequentially('dua \n kata');
    expect(await tapped()).toBe(1);
    await page.getByRole('button').press('Enter');
    await page.getByRole('button').press('Space');
    expect(await tapped()).toBe(3);
    await page.getByRole('combobox').selectOption('Dua');
    expect(await tapped()).toBe(5);
    await page.getByRole('button').click();
    expect(await tapped()).toBe(6);
  });
});
