import { Module } from '@nestjs/common';
import { PersonDataController } from './person-data.controller.js';

@Module({ controllers: [PersonDataController] })
export class PersonDataModule {}
