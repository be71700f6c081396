import { Module } from '@nestjs/common';
import { GetTimelineHandler } from './get-timeline.js';
import { TimelineController } from './timeline.controller.js';

@Module({ controllers: [TimelineController], providers: [GetTimelineHandler] })
export class TimelineModule {}
