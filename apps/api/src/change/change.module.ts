import { Module } from '@nestjs/common';
import { ChangeStream } from './change-stream.js';
import { ChangeController } from './change.controller.js';
import { Changes } from './changes.js';

@Module({ controllers: [ChangeController], providers: [Changes, ChangeStream] })
export class ChangeModule {}
