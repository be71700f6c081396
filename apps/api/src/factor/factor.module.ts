import { Module } from '@nestjs/common';
import { FactorController } from './factor.controller.js';
import { FactorHandler } from './factor.handler.js';

@Module({ controllers: [FactorController], providers: [FactorHandler] })
export class FactorModule {}
