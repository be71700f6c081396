/**
 * When something happened: a day, or only its month or year (YYYY, YYYY-MM, YYYY-MM-DD), in the region's
 * time zone.
 */
export type OccurredOn = string;

/** A point in time, RFC 3339 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;

/** Where an event stands in the log. Opaque, but text order is log order. */
export type Position = string;

/** A fact that happened. Its `type` is stored: never rename it, add a new one. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Readonly<Data>;
  readonly meta: { readonly occurredOn: OccurredOn };
}

/** What the log keeps beside a fact: both times, who, by which command, and where it belongs. */
export interface Meta {
  readonly occurredOn: OccurredOn;
  readonly recordedAt: Instant;
  /** A pseudonym: the person's id in this collaboration. */
  readonly actor: string;
  readonly commandId: string;
  /** SHA-256 of the command's canonical JSON: the same key with another payload is refused. */
  readonly payloadHash: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly collaborationId: string;
  readonly region: string;
}

/** An event on its way into the log, which gives it a revision and a position. */
export interface Unrecorded {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
  readonly meta: Meta;
}

/** An event as the log holds it. `revision` is its zero-based number in its stream. */
export type Recorded<Event extends DomainEvent = DomainEvent> = Event & {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly schemaVersion: number;
  readonly meta: Meta;
};

type DataOf<Event extends DomainEvent, Type extends Event['type']> = Extract<Event, { type: Type }>['data'];

/** A fact for a decider to return. */
export const fact = <Event extends DomainEvent, Type extends Event['type'] = Event['type']>(
  type: Type,
  occurredOn: OccurredOn,
  data: DataOf<Event, Type>,
): Event => ({ type, data, meta: { occurredOn } }) as unknown as Event;

/** The id of the thing whose stream this is: what follows the category. */
export const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
