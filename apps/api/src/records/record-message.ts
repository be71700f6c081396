import { Command } from '@nestjs/cqrs';
import type { Appended } from '#event-sourcing/event-log.js';
import type { Asked } from '../http/asked.js';

/** Where a command's record stands after it. */
export type Recorded = Appended & { readonly id: string };

/** A concept's command on its way to its record. One class a concept: its commands are the decider's union. */
export abstract class RecordMessage<RecordCommand> extends Command<Recorded> {
  constructor(
    readonly id: string,
    readonly command: RecordCommand,
    readonly asked: Asked,
    /** Needed by a command that begins a record; others find it in the record. */
    readonly collaborationId: string | null = null,
  ) {
    super();
  }
}
