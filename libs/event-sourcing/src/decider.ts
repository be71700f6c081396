import type { DomainEvent } from './event.js';
import type { View } from './view.js';

/**
 * One concept's rules: what a command may do to a record, given what else is known. Pure and synchronous:
 * it refuses with a coded error or returns facts, none when nothing would change.
 *
 * The record is the row of the concept's own view: the fold that fills the table is the fold that decides.
 */
export interface Decider<Row extends object, Command, Event extends DomainEvent, Known> {
  /** The category of its streams: `dialogue` in `dialogue-<id>`. */
  readonly name: string;
  readonly view: View<Row, Event>;
  readonly decide: (command: Command, record: Row | undefined, known: Known) => readonly Event[];
}
