import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Accounts } from '#directory/accounts.js';
import type { Directory } from '#directory/directory.js';
import { Grants, type Role, type Scope } from '#directory/grants.js';
import { openDirectory } from '#directory/open-directory.js';
import { Sessions } from '#directory/sessions.js';

/** A role in all of a region; everywhere when none is given. */
export const over = (role: Role, region = ''): Scope => ({
  role,
  region,
  collaborationId: null,
  stakeholderId: null,
});

/** What the examples and most suites ask with. */
export const EVERYTHING: readonly Scope[] = [
  over('administrator'),
  over('facilitator'),
  over('health-officer'),
];

/** The cookie of a new account with these roles. */
export async function signedIn(directory: Directory, grants: readonly Scope[]): Promise<string> {
  const at = new Date().toISOString();
  const doer = { by: null, at };
  const email = `${randomUUID()}@rembuk.invalid`;
  const { id } = await new Accounts(directory).make(
    { email, name: 'Penguji (contoh)', passwordHash: null },
    doer,
  );
  for (const grant of grants) await new Grants(directory).give(id, grant, doer);
  const { secret } = await new Sessions(directory).begin(id, 'password', 'jest', at);
  return `rembuk=${secret}`;
}

/** As `signedIn`, with everything, in a data folder that another process serves. */
export async function signedInAt(data: string): Promise<string> {
  mkdirSync(data, { recursive: true });
  const directory = await openDirectory(`${data}/directory.db`);
  try {
    return await signedIn(directory, EVERYTHING);
  } finally {
    await directory.close();
  }
}
