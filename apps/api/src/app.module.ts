import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { BodyPipe } from './http/body.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { VisibilityInterceptor } from './http/visibility.interceptor.js';
import { RecordsModule } from './records/records.module.js';
import type { Settings } from './settings.js';
import { StorageModule } from './storage.module.js';
import { TrustSignalModule } from './trust-signal/trust-signal.module.js';

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
      imports: [CqrsModule.forRoot(), StorageModule.on(settings), RecordsModule, TrustSignalModule],
    };
  }
}
