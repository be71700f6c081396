import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD } from '../../apps/cli/src/demo/cast.js';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';

const { visit, expected } = browsing();

/** Until a page's finding stands there. */
const finding = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Alamat surel').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

describe('the door', () => {
  it('leads a stranger back to where it wanted to go', async () => {
    const page = await visit(null);
    await page.goto('/akun');
    expected(/^console error: .* 401 .*\/api\/v1\/session/);
    await finding(page, 'Masuk ke Rembuk');
    await page.getByRole('button', { name: /^Camat/ }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await finding(page, /^Camat Legok \(contoh\), Anda masuk di \d+ tempat$/);
    expect(new URL(page.url()).pathname).toBe('/akun');
  });

  it('never leads to another site', async () => {
    const page = await visit(null);
    await page.goto('/masuk?ke=//jahat.test/');
    await signInAs(page, 'camat@legok.demo', PASSWORD);
    await page.waitForURL(({ pathname }) => pathname === '/');
  });

  it('says calmly that the password is wrong, and at the field that an address is none', async () => {
    const page = await visit(null);
    await page.goto('/masuk');
    await signInAs(page, 'polsek@legok.demo', 'bukan-sandinya');
    await page.getByRole('alert').getByText('tidak cocok').waitFor();
    await signInAs(page, 'bukan-alamat', PASSWORD);
    await page.locator('.mantine-InputWrapper-error').first().waitFor();
    expect(await page.getByLabel('Alamat surel').getAttribute('aria-invalid')).toBe('true');
    expected(/^console error: .* 401 /, /^console error: .* 400 /);
  });

  it('says how long to wait after too many wrong passwords', async () => {
    const page = await visit(null);
    await page.goto('/masuk');
    for (let tries = 0; tries < 7; tries += 1) {
      const answer = page.waitForResponse('**/api/v1/session');
      await signInAs(page, 'kader@legok.demo', `salah nomor ${tries}`);
      await answer;
    }
    await page
      .getByRole('alert')
      .getByText(/Coba lagi sesudah \d+ (detik|menit)/)
      .waitFor();
    expected(/^console error: .* 401 /, /^console error: .* 429 /);
  });

  it('explains why the office account did not open', async () => {
    const page = await visit(null);
    await page.goto('/masuk?galat=sign-in-refused');
    await page.getByRole('alert').getByText('Akun kantor itu belum dikenal').waitFor();
  });

  it.each([
    { width: 360, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const)('can be used by everybody at $width in $scheme', async (sight) => {
    const page = await visit(null, sight);
    await page.goto('/masuk');
    await page.getByRole('button', { name: /^Camat/ }).waitFor();
    await noViolations(page);
    await noSideways(page);
    await shoot(page, `masuk-${sight.width}`);
  });
});

describe('one’s own account', () => {
  let authenticator: (() => Promise<void>) | null = null;
  afterEach(async () => {
    await authenticator?.();
    authenticator = null;
  });

  it('takes a passkey, which then opens it', async () => {
    const page = await visit('koramil');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    authenticator = () => devtools.detach();
    await page.goto('/akun');
    await page.getByRole('button', { name: 'Tambah sandi perangkat' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Nama').fill('Telepon dinas');
    await sheet.getByRole('button', { name: 'Tambah sandi perangkat' }).click();
    await page.getByText('Belum pernah dipakai').waitFor();
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await finding(page, 'Masuk ke Rembuk');
    await page.getByRole('button', { name: 'Masuk dengan sandi perangkat' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    await page.goto('/akun');
    await page.getByRole('button', { name: 'Hapus: Telepon dinas' }).click();
    await page.getByRole('button', { name: 'Ya, hapus' }).click();
    await page.getByText('Belum ada sandi perangkat').waitFor();
  });

  it('makes a token that is shown once, and says at the field what is missing', async () => {
    const page = await visit('peneliti');
    await page.goto('/akun');
    await page.getByRole('button', { name: 'Buat token' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Buat token' }).click();
    await sheet.locator('.mantine-InputWrapper-error').waitFor();
    expected(/^console error: .* 400 .*\/api\/v1\/tokens/);
    await sheet.getByLabel('Nama').fill('Skrip analisis');
    await sheet.getByRole('button', { name: 'Buat token' }).click();
    const secret = await sheet.getByLabel('Token Anda').inputValue();
    const headers = { authorization: `Bearer ${secret}` };
    const who = await (await visit(null)).context().request.get('/api/v1/session', { headers });
    expect(await who.json()).toMatchObject({ email: 'peneliti@legok.demo' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cabut: Skrip analisis' }).click();
    await page.getByRole('button', { name: 'Ya, cabut' }).click();
    await page.getByText('Belum ada token').waitFor();
  });

  it('ends every other session and keeps its own', async () => {
    const elsewhere = await visit('pkk');
    const page = await visit('pkk', { width: 1280 });
    await page.goto('/akun');
    await page.getByRole('button', { name: 'Keluarkan semua yang lain' }).click();
    await page.getByRole('button', { name: 'Ya, keluarkan' }).click();
    await finding(page, /Anda masuk di 1 tempat$/);
    expect((await elsewhere.context().request.get('/api/v1/session')).status()).toBe(401);
  });

  it.each([
    { width: 360, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
  ] as const)('can be used by everybody at $width in $scheme', async (sight) => {
    const page = await visit('polsek', sight);
    await page.goto('/akun');
    await page.getByText('Belum ada token').waitFor();
    await noViolations(page);
    await noSideways(page);
    await shoot(page, `akun-${sight.width}`);
  });
});
