import { Module } from '@nestjs/common';
import { EventController } from './event.controller.js';
import { FindEventHandler } from './find-event.js';

@Module({ controllers: [EventController], providers: [FindEventHandler] })
export class EventModule {}
