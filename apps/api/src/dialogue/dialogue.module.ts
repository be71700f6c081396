import { Module } from '@nestjs/common';
import { DialogueController } from './dialogue.controller.js';
import { DialogueHandler } from './dialogue.handler.js';
import { HoldScheduledHandler } from './hold-scheduled.js';
import { MinutesController } from './minutes.controller.js';

@Module({
  controllers: [DialogueController, MinutesController],
  providers: [DialogueHandler, HoldScheduledHandler],
})
export class DialogueModule {}
