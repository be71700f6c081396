import type { Decider } from '../decider.js';
import type { DomainEvent, Recorded } from '../event.js';
import { evolve } from '../view.js';

/** Bare facts as a log would give them back: recorded in order, at noon in Jakarta of the day they occurred. */
export const recorded = <Event extends DomainEvent>(
  stream: string,
  facts: readonly Event[],
  about: Partial<Recorded['meta']> = {},
): Recorded<Event>[] =>
  facts.map((fact, index) => ({
    ...fact,
    id: `e-${index}`,
    stream,
    revision: index,
    position: String(index + 1).padStart(12, '0'),
    schemaVersion: 1,
    meta: {
      recordedAt: `${fact.meta.occurredOn.padEnd(10, '-01')}T05:00:00.000Z`,
      actor: 'a-1',
      commandId: `c-${index}`,
      payloadHash: '',
      correlationId: `c-${index}`,
      causationId: null,
      collaborationId: 'c-1',
      region: '36.03.20',
      ...about,
      ...fact.meta,
    },
  }));

interface Scenario<Command, Event, Known, Row> {
  readonly given: (...facts: readonly Event[]) => {
    /** The record these facts make. */
    readonly record: () => Row | undefined;
    readonly when: (command: Command, known?: Partial<Known>) => readonly Event[];
  };
}

/** Given facts, when a command, then facts: runs a decider with no store and no framework. */
export const scenario = <Row extends object, Command, Event extends DomainEvent, Known>(
  decider: Decider<Row, Command, Event, Known>,
  known: Known,
): Scenario<Command, Event, Known, Row> => ({
  given: (...facts) => {
    const record = (): Row | undefined =>
      recorded(`${decider.name}-1`, facts).reduce<Row | undefined>(
        (row, event) => evolve(decider.view, row, event),
        undefined,
      );
    return { record, when: (command, more) => decider.decide(command, record(), { ...known, ...more }) };
  },
});
