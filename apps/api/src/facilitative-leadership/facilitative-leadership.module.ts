import { Module } from '@nestjs/common';
import { FacilitativeLeadershipController } from './facilitative-leadership.controller.js';
import { FacilitationHandler } from './facilitative-leadership.handler.js';

@Module({ controllers: [FacilitativeLeadershipController], providers: [FacilitationHandler] })
export class FacilitativeLeadershipModule {}
