import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AlertModule } from './alert/alert.module.js';
import { BoardModule } from './board/board.module.js';
import { EventModule } from './event/event.module.js';
import { HealthModule } from './health/health.module.js';
import { BodyPipe } from './http/body.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { VisibilityInterceptor } from './http/visibility.interceptor.js';
import { PhaseModule } from './phase/phase.module.js';
import { RecordsModule } from './records/records.module.js';
import type { Settings } from './settings.js';
import { StorageModule } from './storage.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { TrustSignalModule } from './trust-signal/trust-signal.module.js';

/** One module a concept. */
const SLICES = [
  TrustSignalModule,
  PhaseModule,
  AlertModule,
  TimelineModule,
  BoardModule,
  EventModule,
  HealthModule,
];

@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: BodyPipe },
    { provide: APP_INTERCEPTOR, useClass: VisibilityInterceptor },
  ],
})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot(), StorageModule.on(settings), RecordsModule, ...SLICES],
    };
  }
}
