import { Module } from '@nestjs/common';
import { GetPrevalenceHandler } from './get-prevalence.js';
import { PrevalenceController } from './prevalence.controller.js';
import { PrevalenceHandler } from './prevalence.handler.js';

@Module({ controllers: [PrevalenceController], providers: [PrevalenceHandler, GetPrevalenceHandler] })
export class PrevalenceModule {}
