import { Module } from '@nestjs/common';
import { AnswerSigningHandler } from './answer-signing.js';
import { ClauseController } from './clause.controller.js';
import { CommitmentController } from './commitment.controller.js';
import { CommitmentHandler } from './commitment.handler.js';

@Module({
  controllers: [CommitmentController, ClauseController],
  providers: [CommitmentHandler, AnswerSigningHandler],
})
export class CommitmentModule {}
