import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from './directory.js';
import { openDirectory } from './open-directory.js';
import { SecurityEvents } from './security-events.js';

describe('security events', () => {
  let directory: Directory;
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-security-'));

  beforeAll(async () => {
    directory = await openDirectory(join(folder, 'directory.db'));
    await new SecurityEvents(directory).note('LogExported', { by: null, at: '2026-11-24T00:00:00.000Z' });
  });
  afterAll(async () => {
    await directory.close();
    rmSync(folder, { recursive: true });
  });

  it.each([`UPDATE security_event SET "by" = 'nobody'`, 'DELETE FROM security_event'])(
    'can only be added: %s is refused',
    async (statement) => {
      const before = await new SecurityEvents(directory).newest(10);
      await expect(directory.write((manager) => manager.query(statement))).rejects.toThrow(
        'can only be added',
      );
      expect(await new SecurityEvents(directory).newest(10)).toEqual(before);
    },
  );
});
