import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isLoopback, settingsFrom } from './settings.js';

const OIDC = {
  REMBUK_OIDC_ISSUER: 'https://masuk.example/realms/rembuk',
  REMBUK_OIDC_CLIENT_ID: 'rembuk',
  REMBUK_OIDC_CLIENT_SECRET: 'a secret',
};

/** Why these are refused; nothing when they are not. */
function complaint(environment: Readonly<Record<string, string>>): string {
  try {
    settingsFrom(environment);
    return '';
  } catch (failure) {
    return (failure as Error).message;
  }
}

describe('settings', () => {
  it('keep everything embedded under ./data and answer this machine alone, when nothing is said', () => {
    expect(settingsFrom({})).toEqual({
      data: './data',
      port: 3000,
      host: '127.0.0.1',
      log: 'data/log.db',
      views: 'data/views.db',
      directory: 'data/directory.db',
      role: 'all',
      origin: null,
      oidc: null,
    });
  });

  it('take what is said', () => {
    const said = settingsFrom({
      REMBUK_DATA: '/srv/rembuk',
      PORT: '0',
      HOST: 'localhost',
      REMBUK_LOG: 'esdb://admin:secret@db:2113?tls=true',
      REMBUK_VIEWS: 'sqlite:/srv/views.db',
      REMBUK_ROLE: 'api',
      REMBUK_ORIGIN: 'https://rembuk.example',
      ...OIDC,
    });
    expect(said).toMatchObject({
      port: 0,
      host: 'localhost',
      log: 'esdb://admin:secret@db:2113?tls=true',
      views: '/srv/views.db',
      directory: '/srv/rembuk/directory.db',
      role: 'api',
      origin: 'https://rembuk.example',
      oidc: {
        issuer: 'https://masuk.example/realms/rembuk',
        clientId: 'rembuk',
        clientSecret: 'a secret',
      },
    });
  });

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1', '0.0.0.0', '192.168.1.5', '::'])(
    'listen on %s',
    (host) => {
      expect(settingsFrom({ HOST: host }).host).toBe(host);
    },
  );

  it('know which addresses are this machine’s own', () => {
    const own = ['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]'];
    const others = ['0.0.0.0', '::', '192.168.1.5', '127.evil.example', 'localhost.example', ''];
    expect([...own, ...others].filter(isLoopback)).toEqual(own);
  });

  it.each(['https://rembuk.example', 'https://rembuk.example:8443', 'http://localhost:3000', 'http://[::1]'])(
    'are reached at %s',
    (origin) => {
      expect(settingsFrom({ REMBUK_ORIGIN: origin }).origin).toBe(origin);
    },
  );

  it.each([
    'https://masuk.example',
    'http://localhost:8080/realms/rembuk',
    'http://127.0.0.1:1',
    'http://[::1]:1',
  ])('let people sign in with %s', (issuer) => {
    expect(settingsFrom({ ...OIDC, REMBUK_OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
  });

  it.each(Object.keys(OIDC))('miss %s beside the others', (variable) => {
    expect(complaint({ ...OIDC, [variable]: '' })).toMatch(new RegExp(`^${variable} is missing`));
    const { [variable]: _, ...others } = OIDC as Record<string, string>;
    expect(complaint(others)).toMatch(new RegExp(`^${variable} is missing`));
  });

  it.each([
    'http://masuk.example',
    'http://192.168.1.5',
    'masuk.example',
    'ftp://localhost',
    'https://masuk.example/?secret',
    'https://user:secret@masuk.example',
    'https://masuk.example/#secret',
  ])('let nobody sign in with %s', (issuer) => {
    const said = complaint({ ...OIDC, REMBUK_OIDC_ISSUER: issuer });
    expect(said).toMatch(/^REMBUK_OIDC_ISSUER /);
    expect(said).not.toContain('secret');
  });

  describe('that are secrets', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'rembuk-settings-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    const holding = (text: string): string => {
      const file = join(folder, 'secret');
      writeFileSync(file, text);
      return file;
    };

    it.each([
      ['REMBUK_LOG', 'esdb://admin:secret@db:2113', { log: 'esdb://admin:secret@db:2113' }],
      ['REMBUK_VIEWS', 'sqlite:/srv/views.db', { views: '/srv/views.db' }],
      ['REMBUK_DIRECTORY', 'sqlite:/srv/directory.db', { directory: '/srv/directory.db' }],
    ])('are read from the file of %s_FILE', (variable, text, expected) => {
      expect(settingsFrom({ [`${variable}_FILE`]: holding(`${text}\n`) })).toMatchObject(expected);
    });

    it('are read from the file of REMBUK_OIDC_CLIENT_SECRET_FILE', () => {
      const { REMBUK_OIDC_CLIENT_SECRET: _, ...others } = OIDC;
      const from = (text: string): Record<string, string> => ({
        ...others,
        REMBUK_OIDC_CLIENT_SECRET_FILE: holding(text),
      });
      expect(settingsFrom(from('of the file\r\n')).oidc?.clientSecret).toBe('of the file');
      expect(complaint(from('\n'))).toMatch(/^REMBUK_OIDC_CLIENT_SECRET is missing/);
    });

    it.each(['REMBUK_LOG', 'REMBUK_VIEWS', 'REMBUK_DIRECTORY', 'REMBUK_OIDC_CLIENT_SECRET'])(
      'stand in %s or in a file that can be read',
      (variable) => {
        const name = new RegExp(`^${variable}_FILE [^\\n]+$`);
        const both = complaint({ [variable]: 'sqlite:secret', [`${variable}_FILE`]: holding('secret') });
        const unreadable = complaint({ [`${variable}_FILE`]: join(folder, 'nothing/secret') });
        for (const said of [both, unreadable]) {
          expect(said).toMatch(name);
          expect(said).not.toContain('secret');
        }
        expect(complaint({ [`${variable}_FILE`]: folder })).toMatch(name);
      },
    );
  });

  it.each([
    ['HOST', '127.evil.example'],
    ['HOST', 'localhost.example'],
    ['HOST', '[::1]'],
    ['HOST', ''],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['REMBUK_DATA', ''],
    ['REMBUK_LOG', 'postgres://user:secret@db/log'],
    ['REMBUK_LOG', 'log.db'],
    ['REMBUK_LOG', 'esdb://'],
    ['REMBUK_VIEWS', 'sqlite:'],
    ['REMBUK_DIRECTORY', 'mysql://secret@db'],
    ['REMBUK_ROLE', 'king'],
    ['REMBUK_ORIGIN', ''],
    ['REMBUK_ORIGIN', 'rembuk.example'],
    ['REMBUK_ORIGIN', 'http://rembuk.example'],
    ['REMBUK_ORIGIN', 'http://192.168.1.5:3000'],
    ['REMBUK_ORIGIN', 'https://rembuk.example/'],
    ['REMBUK_ORIGIN', 'https://rembuk.example/api'],
    ['REMBUK_ORIGIN', 'https://user:secret@rembuk.example'],
    ['REMBUK_ORIGIN', 'https://Rembuk.example'],
  ])('refuse %s=%s in one line that names the variable and tells no secret', (variable, value) => {
    const said = complaint({ [variable]: value });
    expect(said).toMatch(new RegExp(`^${variable} .*[^\\n]$`));
    expect(said).not.toContain('secret');
    expect(said).not.toContain('\n');
  });
});
