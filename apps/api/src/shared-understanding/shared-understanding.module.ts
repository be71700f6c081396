import { Module } from '@nestjs/common';
import { SharedUnderstandingController } from './shared-understanding.controller.js';
import { UnderstandingHandler } from './shared-understanding.handler.js';

@Module({ controllers: [SharedUnderstandingController], providers: [UnderstandingHandler] })
export class SharedUnderstandingModule {}
