import { Module } from '@nestjs/common';
import { BoardController } from './board.controller.js';
import { GetBoardHandler } from './get-board.js';

@Module({ controllers: [BoardController], providers: [GetBoardHandler] })
export class BoardModule {}
