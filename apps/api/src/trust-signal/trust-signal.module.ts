import { Module } from '@nestjs/common';
import { TrustSignalController } from './trust-signal.controller.js';
import { TrustSignalHandler } from './trust-signal.handler.js';

@Module({ controllers: [TrustSignalController], providers: [TrustSignalHandler] })
export class TrustSignalModule {}
