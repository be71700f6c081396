import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const VIEWS = [
  'collaboration',
  'starting_conditions',
  'institutional_design',
  'facilitation',
  'dialogue',
  'trust_signal',
  'commitment',
  'understanding_session',
  'outcome',
  'factor',
  'prevalence',
  'timeline',
];

/** A view's table under any name, without its index: a rebuild fills it first and indexes it last. */
export const viewTableDefinition = (name: string): Table =>
  new Table({
    name,
    columns: [
      { name: 'key', type: 'varchar', isPrimary: true },
      { name: 'collaborationId', type: 'varchar' },
      { name: 'revision', type: 'integer' },
      { name: 'position', type: 'varchar' },
      { name: 'row', type: 'text' },
    ],
  });

export const viewIndexDefinition = (view: string): TableIndex =>
  new TableIndex({ name: `${view}_of_collaboration`, columnNames: ['collaborationId'] });

/** The tables of the first views; the class name carries the time stamp TypeORM sorts by. */
export class FirstViews1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) {
      await runner.createTable(viewTableDefinition(view));
      await runner.createIndex(view, viewIndexDefinition(view));
    }
    await runner.createTable(
      new Table({
        name: 'checkpoint',
        columns: [
          { name: 'view', type: 'varchar', isPrimary: true },
          { name: 'version', type: 'integer' },
          { name: 'position', type: 'varchar' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'parked',
        columns: [
          { name: 'view', type: 'varchar', isPrimary: true },
          { name: 'position', type: 'varchar', isPrimary: true },
          { name: 'stream', type: 'varchar' },
          { name: 'collaborationId', type: 'varchar' },
          { name: 'reason', type: 'varchar' },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['parked', 'checkpoint', ...VIEWS]) await runner.dropTable(table);
  }
}
