import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Body, Controller, Inject, Module, Param, ParseUUIDPipe, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type Sqlite from 'better-sqlite3';
import { DataSource, EntitySchema } from 'typeorm';
import { RecordDialogueBody } from '../../apps/api/src/dialogue/dialogue.dto.js';

// The rival over HTTP: the same body, checked by the same rules, and put into a table as most would.

/** Without a file nothing is kept: what the framework costs alone. */
const file = process.env['CRUD_FILE'];

interface Row {
  id: string;
  collaborationId: string;
  occurredOn: string;
  forum: object;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  agenda: object;
  attendance: object;
  guests: number;
  recordedAt: string;
}

const table = new EntitySchema<Row>({
  name: 'dialogue',
  columns: {
    id: { type: 'varchar', primary: true },
    collaborationId: { type: 'varchar' },
    occurredOn: { type: 'varchar' },
    forum: { type: 'simple-json' },
    startsAt: { type: 'varchar', nullable: true },
    endsAt: { type: 'varchar', nullable: true },
    place: { type: 'varchar', nullable: true },
    agenda: { type: 'simple-json' },
    attendance: { type: 'simple-json' },
    guests: { type: 'integer' },
    recordedAt: { type: 'varchar' },
  },
  indices: [{ columns: ['collaborationId'] }],
});

@Controller('api/v1/collaborations/:collaborationId/dialogues')
class CrudController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Post()
  async record(
    @Param('collaborationId', ParseUUIDPipe) collaborationId: string,
    @Body() body: RecordDialogueBody,
  ): Promise<{ readonly id: string }> {
    const { forum, agenda, startsAt = null, endsAt = null, place = null } = body;
    const { occurredOn = '', attendance = [], guests = 0 } = body;
    const id = randomUUID();
    if (file === undefined) return { id };
    await this.source.manager.insert(table, {
      id,
      collaborationId,
      occurredOn,
      forum,
      startsAt,
      endsAt,
      place,
      agenda,
      attendance,
      guests,
      recordedAt: new Date().toISOString(),
    });
    return { id };
  }
}

const source = await new DataSource({
  type: 'better-sqlite3',
  database: file ?? ':memory:',
  entities: [table],
  synchronize: true,
  enableWAL: true,
  prepareDatabase: (db) => {
    (db as Sqlite.Database).pragma('synchronous = FULL');
  },
}).initialize();

@Module({ controllers: [CrudController], providers: [{ provide: DataSource, useValue: source }] })
class CrudModule {}

const app = await NestFactory.create<NestFastifyApplication>(CrudModule, new FastifyAdapter(), {
  logger: false,
});
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
