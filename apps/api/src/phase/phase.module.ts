import { Module } from '@nestjs/common';
import { GetPhasesHandler } from './get-phases.js';
import { PhaseController } from './phase.controller.js';

@Module({ controllers: [PhaseController], providers: [GetPhasesHandler] })
export class PhaseModule {}
