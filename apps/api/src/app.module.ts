import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from './access/access.module.js';
import { AccountModule } from './account/account.module.js';
import { AlertModule } from './alert/alert.module.js';
import { AttachmentModule } from './attachment/attachment.module.js';
import { BoardModule } from './board/board.module.js';
import { ChangeModule } from './change/change.module.js';
import { CollaborationModule } from './collaboration/collaboration.module.js';
import { CommitmentModule } from './commitment/commitment.module.js';
import { DialogueModule } from './dialogue/dialogue.module.js';
import { EventModule } from './event/event.module.js';
import { FacilitativeLeadershipModule } from './facilitative-leadership/facilitative-leadership.module.js';
import { FactorModule } from './factor/factor.module.js';
import { HealthModule } from './health/health.module.js';
import { BodyPipe } from './http/body.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { VisibilityInterceptor } from './http/visibility.interceptor.js';
import { InstitutionalDesignModule } from './institutional-design/institutional-design.module.js';
import { IntermediateOutcomeModule } from './intermediate-outcome/intermediate-outcome.module.js';
import { InvitationModule } from './invitation/invitation.module.js';
import { PasskeyModule } from './passkey/passkey.module.js';
import { OidcModule } from './oidc/oidc.module.js';
import { PeopleModule } from './people/people.module.js';
import { PersonDataModule } from './person-data/person-data.module.js';
import { PhaseModule } from './phase/phase.module.js';
import { PrevalenceModule } from './prevalence/prevalence.module.js';
import { RecordsModule } from './records/records.module.js';
import { SecurityEventModule } from './security-event/security-event.module.js';
import type { Settings } from './settings.js';
import { SessionModule } from './session/session.module.js';
import { SharedUnderstandingModule } from './shared-understanding/shared-understanding.module.js';
import { StartingConditionsModule } from './starting-conditions/starting-conditions.module.js';
import { StorageModule } from './storage.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { TokenModule } from './token/token.module.js';
import { TrustSignalModule } from './trust-signal/trust-signal.module.js';

/** One module a concept, in the order of the documentation. */
const SLICES = [
  CollaborationModule,
  StartingConditionsModule,
  InstitutionalDesignModule,
  FacilitativeLeadershipModule,
  DialogueModule,
  TrustSignalModule,
  CommitmentModule,
  SharedUnderstandingModule,
  IntermediateOutcomeModule,
  FactorModule,
  PrevalenceModule,
  PhaseModule,
  AlertModule,
  TimelineModule,
  BoardModule,
  EventModule,
  ChangeModule,
  PeopleModule,
  AttachmentModule,
  SessionModule,
  PasskeyModule,
  PersonDataModule,
  AccountModule,
  InvitationModule,
  TokenModule,
  SecurityEventModule,
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
      imports: [
        CqrsModule.forRoot(),
        StorageModule.on(settings),
        AccessModule.at(settings),
        RecordsModule,
        ...SLICES,
        OidcModule.with(settings.oidc),
      ],
    };
  }
}
