import { Module } from '@nestjs/common';
import { ListStartingConditionsHandler } from './list-starting-conditions.js';
import { StartingConditionsController } from './starting-conditions.controller.js';
import { StartingConditionsHandler } from './starting-conditions.handler.js';

@Module({
  controllers: [StartingConditionsController],
  providers: [StartingConditionsHandler, ListStartingConditionsHandler],
})
export class StartingConditionsModule {}
