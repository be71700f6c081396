import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import { ORDINARY_GROUND } from '#directory/consents.js';
import type { Directory } from '#directory/directory.js';
import { openDirectory } from '#directory/open-directory.js';
import { People } from '#directory/people.js';
import { SecurityEvents } from '#directory/security-events.js';
import type { PersonData } from '../apps/api/src/person-data.js';
import { GOTA, inLog, legok, passing, rembuk, unrecorded } from './cli.js';

jest.setTimeout(60_000);

const EMAIL = 'wati@legok.demo';
const PERSON = 'aaaaaaaa-0000-4000-8000-000000000001';
const ALONE = 'aaaaaaaa-0000-4000-8000-000000000002';
const DOER = { by: null, at: '2024-01-02T03:04:05.000Z' };

async function inDirectory<Result>(
  data: string,
  work: (directory: Directory) => Promise<Result>,
): Promise<Result> {
  const directory = await openDirectory(join(data, 'directory.db'));
  try {
    return await work(directory);
  } finally {
    await directory.close();
  }
}

describe('rembuk person-data', () => {
  let data: string;
  let account: string;
  beforeAll(async () => {
    data = await legok();
    account = await inDirectory(data, async (directory) => {
      const made = { email: EMAIL, name: 'Wati (contoh)', passwordHash: 'rahasia-hash' };
      const { id } = await new Accounts(directory).make(made, DOER);
      const people = new People(directory);
      for (const one of [PERSON, ALONE]) {
        const person = { id: one, collaborationId: GOTA, name: 'Wati (contoh)', title: null };
        await people.add({ ...person, stakeholderId: null }, DOER.at, ORDINARY_GROUND, DOER);
      }
      await people.link(PERSON, id);
      return id;
    });
    await inLog(data, async (log) => {
      const signed = { personId: PERSON, evidence: { sha256: '0', attestedBy: ALONE } };
      await log.append('commitment-1', -1, [
        unrecorded('proposed', 'CommitmentProposed', {}, { actor: PERSON }),
        unrecorded('agreed', 'CommitmentAgreed', { party: PERSON }),
        unrecorded('signed', 'CommitmentSigned', signed),
      ]);
    });
  });

  it('writes what is held on an account, a person and an address, and where the log knows them', async () => {
    for (const asked of [account, PERSON, EMAIL]) {
      const { code, out, err } = await rembuk(data, ['person-data', asked]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).not.toContain('rahasia');
      const held = JSON.parse(out) as PersonData;
      expect(held).toMatchObject({
        account: { id: account, email: EMAIL },
        people: [{ id: PERSON }],
        consents: [{ subjectId: PERSON, ...ORDINARY_GROUND }],
      });
      expect(held.events.map(({ type }) => type)).toEqual(['CommitmentProposed', 'CommitmentSigned']);
      expect(held.events[0]).toEqual({
        position: expect.any(String),
        type: 'CommitmentProposed',
        occurredOn: '2022-01-03',
        recordedAt: expect.any(String),
      });
    }
  });

  it('knows who has no account, and who attested', async () => {
    const held = JSON.parse((await rembuk(data, ['person-data', ALONE])).out) as PersonData;
    expect(held).toMatchObject({ account: null, people: [{ id: ALONE }], grants: [], sessions: [] });
    expect(held.events.map(({ type }) => type)).toEqual(['CommitmentSigned']);
  });

  it('writes a file for its owner alone, and notes that it did', async () => {
    const file = join(passing(), 'wati.json');
    const { code, out } = await rembuk(data, ['person-data', EMAIL, '--out', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ account: { id: account } });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['wati.json']);
    const [newest] = await inDirectory(data, (directory) => new SecurityEvents(directory).newest(1));
    expect(newest).toMatchObject({ type: 'PersonDataExported', by: null, about: account });
  });

  it('says in a line that nobody is known', async () => {
    for (const folder of [data, await legok()]) {
      const { code, out, err } = await rembuk(folder, ['person-data', 'nobody@legok.demo']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^person-unknown: .*\n$/);
    }
  });
});

describe('rembuk export events', () => {
  it('is noted where there is a directory, and makes none', async () => {
    const data = await legok();
    const file = join(passing(), 'log.jsonl');
    expect(await rembuk(data, ['export', 'events', file])).toMatchObject({ code: 0 });
    expect(readdirSync(data)).not.toContain('directory.db');
    await inDirectory(data, () => Promise.resolve());
    expect(await rembuk(data, ['export', 'events', file])).toMatchObject({ code: 0 });
    const noted = await inDirectory(data, (directory) => new SecurityEvents(directory).newest(9));
    expect(noted).toMatchObject([{ type: 'LogExported', by: null, about: null }]);
  });
});
