import { describe, expect, it } from '@jest/globals';
import { settingsFrom } from './settings.js';

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
    });
    expect(said).toMatchObject({
      port: 0,
      host: 'localhost',
      log: 'esdb://admin:secret@db:2113?tls=true',
      views: '/srv/views.db',
      directory: '/srv/rembuk/directory.db',
      role: 'api',
    });
  });

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('listen on %s', (host) => {
    expect(settingsFrom({ HOST: host }).host).toBe(host);
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.5'],
    ['HOST', '127.evil.example'],
    ['HOST', '::'],
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
  ])('refuse %s=%s in one line that names the variable and tells no secret', (variable, value) => {
    let said = '';
    try {
      settingsFrom({ [variable]: value });
    } catch (failure) {
      said = (failure as Error).message;
    }
    expect(said).toMatch(new RegExp(`^${variable} .*[^\\n]$`));
    expect(said).not.toContain('secret');
    expect(said).not.toContain('\n');
  });
});
