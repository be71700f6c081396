import { Module } from '@nestjs/common';
import { CadenceController } from './cadence.controller.js';
import { CatchmentController } from './catchment.controller.js';
import { CollaborationController } from './collaboration.controller.js';
import { CollaborationHandler } from './collaboration.handler.js';
import { ListCollaborationsHandler } from './list-collaborations.js';
import { PhaseRulesController } from './phase-rules.controller.js';
import { ReadCollaborationHandler } from './read-collaboration.js';
import { StakeholderController } from './stakeholder.controller.js';

@Module({
  controllers: [
    CollaborationController,
    StakeholderController,
    CadenceController,
    CatchmentController,
    PhaseRulesController,
  ],
  providers: [CollaborationHandler, ReadCollaborationHandler, ListCollaborationsHandler],
})
export class CollaborationModule {}
