import { Module } from '@nestjs/common';
import { AlertController } from './alert.controller.js';
import { GetAlertsHandler } from './get-alerts.js';

@Module({ controllers: [AlertController], providers: [GetAlertsHandler] })
export class AlertModule {}
