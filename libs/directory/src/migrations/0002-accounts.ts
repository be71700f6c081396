import {
  Table,
  TableColumn,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

const text = (name: string): TableColumnOptions => ({ name, type: 'varchar' });
const maybe = (name: string): TableColumnOptions => ({ ...text(name), isNullable: true });
const key = (name: string): TableColumnOptions => ({ ...text(name), isPrimary: true });
const only = (name: string): TableColumnOptions => ({ ...text(name), isUnique: true });
const number = (name: string): TableColumnOptions => ({ name, type: 'integer' });

/** The columns of each table, and those that are looked up by. */
const TABLES: Readonly<Record<string, readonly [TableColumnOptions[], Readonly<Record<string, string>>?]>> = {
  account: [
    [
      key('id'),
      { ...maybe('email'), isUnique: true },
      maybe('name'),
      maybe('passwordHash'),
      text('madeAt'),
      maybe('disabledAt'),
      maybe('forgottenAt'),
    ],
  ],
  role_grant: [
    [
      key('id'),
      text('accountId'),
      text('role'),
      maybe('collaborationId'),
      text('region'),
      maybe('stakeholderId'),
      text('grantedAt'),
      maybe('grantedBy'),
    ],
    { grant_of_account: 'accountId' },
  ],
  session: [
    [
      key('id'),
      only('digest'),
      text('accountId'),
      text('method'),
      text('device'),
      text('startedAt'),
      text('lastSeenAt'),
    ],
    { session_of_account: 'accountId' },
  ],
  passkey: [
    [
      key('id'),
      text('accountId'),
      text('publicKey'),
      number('counter'),
      { name: 'transports', type: 'text' },
      text('name'),
      text('addedAt'),
      maybe('lastUsedAt'),
    ],
    { passkey_of_account: 'accountId' },
  ],
  identity: [
    [key('issuer'), key('subject'), text('accountId'), text('linkedAt')],
    { identity_of_account: 'accountId' },
  ],
  token: [
    [
      key('id'),
      only('digest'),
      text('accountId'),
      text('name'),
      text('scope'),
      maybe('collaborationId'),
      text('madeAt'),
      text('expiresAt'),
    ],
    { token_of_account: 'accountId' },
  ],
  invitation: [
    [
      key('id'),
      only('digest'),
      text('kind'),
      maybe('email'),
      maybe('accountId'),
      { name: 'grants', type: 'text' },
      text('madeAt'),
      maybe('madeBy'),
      text('expiresAt'),
      maybe('acceptedAt'),
    ],
  ],
  attempt: [[key('key'), number('failures'), text('lastAt')]],
  ceremony: [[key('digest'), text('kind'), { name: 'data', type: 'text' }, text('expiresAt')]],
  consent: [
    [
      key('id'),
      text('subjectId'),
      text('purpose'),
      text('basis'),
      text('recordedAt'),
      maybe('recordedBy'),
      maybe('withdrawnAt'),
    ],
    { consent_of_subject: 'subjectId' },
  ],
  security_event: [
    [
      { ...number('position'), isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      text('at'),
      text('type'),
      maybe('by'),
      maybe('about'),
      { name: 'data', type: 'text' },
    ],
  ],
  attachment: [
    [
      key('collaborationId'),
      key('sha256'),
      text('mediaType'),
      number('size'),
      { name: 'bytes', type: 'blob' },
      text('addedAt'),
      text('addedBy'),
      maybe('erasedAt'),
    ],
  ],
};

/** Accounts and all that belongs to them; security events can only be added. */
export class Accounts1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('person', new TableColumn(maybe('accountId')));
    for (const [name, [columns, indices = {}]] of Object.entries(TABLES))
      await runner.createTable(
        new Table({
          name,
          columns,
          indices: Object.entries(indices).map(([index, column]) => ({ name: index, columnNames: [column] })),
        }),
      );
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER security_event_stays_on_${change.toLowerCase()} BEFORE ${change} ON "security_event"
         BEGIN SELECT RAISE(ABORT, 'security events can only be added'); END`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(TABLES)) await runner.dropTable(name);
    await runner.dropColumn('person', 'accountId');
  }
}
