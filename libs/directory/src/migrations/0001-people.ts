import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** People; the class name carries the time stamp TypeORM sorts by. */
export class People1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'person',
        columns: [
          { name: 'id', type: 'varchar', isPrimary: true },
          { name: 'collaborationId', type: 'varchar' },
          { name: 'name', type: 'varchar', isNullable: true },
          { name: 'title', type: 'varchar', isNullable: true },
          { name: 'stakeholderId', type: 'varchar', isNullable: true },
          { name: 'addedAt', type: 'varchar' },
          { name: 'forgottenAt', type: 'varchar', isNullable: true },
        ],
        indices: [{ name: 'person_of_collaboration', columnNames: ['collaborationId'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('person');
  }
}
