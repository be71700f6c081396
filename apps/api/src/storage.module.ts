import { mkdirSync } from 'node:fs';
import { Global, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { catalogue, VIEWS } from '#collaboration/catalogue.js';
import { Directory } from '#directory/directory.js';
import { openDirectory } from '#directory/open-directory.js';
import { openLog } from '#event-log/open-log.js';
import { Clock, SystemClock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { Streams } from '#event-sourcing/streams.js';
import { Snapshots } from '#read-models/snapshots.js';
import { Views } from '#read-models/views.js';
import { DemoClock, demoMark } from './demo-clock.js';
import type { Settings } from './settings.js';

/** The log, the directory and the views, and what runs on them. */
@Global()
@Module({})
export class StorageModule implements OnApplicationShutdown {
  constructor(
    private readonly log: EventLog,
    private readonly views: Views,
    private readonly directory: Directory,
    private readonly projector: Projector,
  ) {}

  static on(settings: Settings): DynamicModule {
    mkdirSync(settings.data, { recursive: true });
    return {
      module: StorageModule,
      providers: [
        { provide: EventLog, useFactory: () => openLog(settings.log) },
        { provide: Views, useFactory: () => Views.open(settings.views) },
        { provide: Directory, useFactory: () => openDirectory(settings.directory) },
        { provide: Clock, inject: [EventLog], useFactory: (log: EventLog) => openClock(settings, log) },
        {
          provide: Streams,
          inject: [EventLog, Clock],
          useFactory: (log: EventLog, clock: Clock) => new Streams(log, catalogue, clock),
        },
        {
          provide: Projector,
          inject: [EventLog, Views],
          useFactory: (log: EventLog, views: Views) => openProjector(settings, log, views),
        },
        {
          provide: Snapshots,
          inject: [Views, EventLog],
          useFactory: (views: Views, log: EventLog) => new Snapshots(views, log, catalogue),
        },
      ],
      exports: [EventLog, Views, Directory, Clock, Streams, Projector, Snapshots],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector.stop();
    await this.log.close();
    await this.views.close();
    await this.directory.close();
  }
}

/** A demonstration goes on from where it stood or from its last event, whichever is later. */
async function openClock({ data }: Settings, log: EventLog): Promise<Clock> {
  const mark = demoMark(data);
  if (!mark) return new SystemClock();
  const last = (await log.last())?.meta.recordedAt ?? mark.standsAt;
  return new DemoClock(mark.standsAt > last ? mark.standsAt : last);
}

function openProjector({ role }: Settings, log: EventLog, views: Views): Projector {
  const logger = new Logger(Projector.name);
  const onFailure = (failure: unknown): void => {
    logger.error(failure);
  };
  const projector = new Projector(log, views, catalogue, VIEWS, { onFailure });
  if (role !== 'api') projector.start();
  return projector;
}
