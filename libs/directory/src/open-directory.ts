import type Sqlite from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { accountTable } from './accounts.js';
import { attachmentTable } from './attachments.js';
import { attemptTable } from './attempts.js';
import { ceremonyTable } from './ceremonies.js';
import { consentTable } from './consents.js';
import { Directory } from './directory.js';
import { grantTable } from './grants.js';
import { identityTable } from './identities.js';
import { invitationTable } from './invitations.js';
import { People1795478400000 } from './migrations/0001-people.js';
import { Accounts1795510800000 } from './migrations/0002-accounts.js';
import { passkeyTable } from './passkeys.js';
import { personTable } from './people.js';
import { securityEventTable } from './security-events.js';
import { sessionTable } from './sessions.js';
import { tokenTable } from './tokens.js';

const TABLES = [
  personTable,
  accountTable,
  grantTable,
  sessionTable,
  passkeyTable,
  identityTable,
  tokenTable,
  invitationTable,
  attemptTable,
  ceremonyTable,
  consentTable,
  securityEventTable,
  attachmentTable,
];

/** Opens the file, made and migrated where need be. */
export async function openDirectory(file: string): Promise<Directory> {
  const options = {
    type: 'better-sqlite3',
    database: file,
    entities: TABLES,
    enableWAL: true,
    prepareDatabase: (db) => {
      (db as Sqlite.Database).pragma('synchronous = FULL');
      // What is forgotten is overwritten, not only unlinked.
      (db as Sqlite.Database).pragma('secure_delete = ON');
    },
  } satisfies DataSourceOptions;
  const writer = await new DataSource({
    ...options,
    migrations: [People1795478400000, Accounts1795510800000],
    migrationsRun: true,
  }).initialize();
  return new Directory(writer, await new DataSource(options).initialize());
}
