import { Module } from '@nestjs/common';
import { IntermediateOutcomeController } from './intermediate-outcome.controller.js';
import { OutcomeHandler } from './intermediate-outcome.handler.js';

@Module({ controllers: [IntermediateOutcomeController], providers: [OutcomeHandler] })
export class IntermediateOutcomeModule {}
