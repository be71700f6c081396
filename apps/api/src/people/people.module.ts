import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { KnownPeople } from './known-people.js';

@Module({ controllers: [PeopleController], providers: [KnownPeople] })
export class PeopleModule {}
