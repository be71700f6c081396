import type { Catalogue } from './catalogue.js';
import type { Clock } from './clock.js';
import type { Decider } from './decider.js';
import { conflict, DomainError, stale } from './domain-error.js';
import type { DomainEvent, Meta, Recorded, Unrecorded } from './event.js';
import { EMPTY, MOVED_ON, type Appended, type EventLog } from './event-log.js';
import { derivedId } from './identity.js';
import { evolve, type View } from './view.js';

/** Who asks for what, told by the delivery; the rules never see it. */
export interface CommandContext extends Omit<Meta, 'occurredOn' | 'recordedAt'> {
  /** The revision the caller has seen; null when the caller does not mind. */
  readonly ifMatch: number | null;
}

/** A concept as far as reading goes: the category of its streams and what they fold to. */
export interface Kind<Row extends object> {
  readonly name: string;
  readonly view: View<Row, never>;
}

interface Answered extends Appended {
  readonly payloadHash: string;
}

/** A stream folded as far as it was read. */
interface Folded<Row extends object = object> {
  readonly record: Row | undefined;
  readonly at: Appended | undefined;
  readonly collaborationId: string | undefined;
  readonly answered: ReadonlyMap<string, Answered>;
}

const UNREAD: Folded<never> = {
  record: undefined,
  at: undefined,
  collaborationId: undefined,
  answered: new Map(),
};
const KEPT = 4_000;
const TRIES = 100;

/** Load, fold, decide, append: the only place where rules meet storage. */
export class Streams {
  /** Folded streams by name, least recently used first: a record is immutable, so only the news is read. */
  private readonly kept = new Map<string, Folded>();

  constructor(
    private readonly log: EventLog,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /** A record as it stands now; undefined when nothing began it. */
  async record<Row extends object>({ name, view }: Kind<Row>, id: string): Promise<Row | undefined> {
    return (await this.folded(view, `${name}-${id}`)).record;
  }

  /**
   * Runs a command. The same `commandId` again gets its first answer again; with another payload it is refused.
   * A lost race is decided again on the newer record, unless the caller named the revision it has seen.
   */
  async handle<Row extends object, Command, Event extends DomainEvent, Known>(
    decider: Decider<Row, Command, Event, Known>,
    id: string,
    command: Command,
    known: Known,
    context: CommandContext,
  ): Promise<Appended> {
    for (let tries = 1; ; tries++)
      try {
        return await this.attempt(decider, id, command, known, context);
      } catch (refusal) {
        const lostRace = refusal instanceof DomainError && refusal.code === MOVED_ON;
        if (!lostRace || tries === TRIES) throw refusal;
      }
  }

  private async attempt<Row extends object, Command, Event extends DomainEvent, Known>(
    decider: Decider<Row, Command, Event, Known>,
    id: string,
    command: Command,
    known: Known,
    context: CommandContext,
  ): Promise<Appended> {
    const stream = `${decider.name}-${id}`;
    const { record, at, collaborationId, answered } = await this.folded(decider.view, stream);
    if ((collaborationId ?? context.collaborationId) !== context.collaborationId)
      throw conflict('id-taken', 'This id belongs to a record of another collaboration');
    const before = answered.get(context.commandId);
    if (before) return sameAnswer(before, context);
    const expected = at?.revision ?? EMPTY;
    if (context.ifMatch !== null && context.ifMatch !== expected)
      throw stale('revision-stale', `The record is at revision ${expected}, not ${context.ifMatch}`);
    const facts = decider.decide(command, record, known);
    if (facts.length > 0) return this.log.append(stream, expected, this.unrecorded(stream, facts, context));
    if (!at) throw new Error(`${decider.name} neither refused nor began anything`);
    return at;
  }

  private async folded<Row extends object>(view: View<Row, never>, stream: string): Promise<Folded<Row>> {
    const kept = (this.kept.get(stream) ?? UNREAD) as Folded<Row>;
    const news = await this.log.read(stream, (kept.at?.revision ?? EMPTY) + 1);
    const last = news.at(-1);
    if (!last) {
      if (kept.at) this.keep(stream, kept);
      return kept;
    }
    const answered = new Map(kept.answered);
    let { record } = kept;
    for (const stored of news) {
      const event = this.catalogue.read(stored);
      if (!event) throw notUnderstood(stored);
      record = evolved(view, record, event);
      const { commandId, payloadHash } = event.meta;
      answered.set(commandId, { payloadHash, revision: event.revision, position: event.position });
    }
    const { revision, position, meta } = last;
    const folded = { record, at: { revision, position }, collaborationId: meta.collaborationId, answered };
    this.keep(stream, folded);
    return folded;
  }

  private keep(stream: string, folded: Folded): void {
    this.kept.delete(stream);
    this.kept.set(stream, folded);
    if (this.kept.size > KEPT) for (const oldest of this.kept.keys()) return void this.kept.delete(oldest);
  }

  private unrecorded(
    stream: string,
    facts: readonly DomainEvent[],
    { ifMatch: _seen, ...context }: CommandContext,
  ): Unrecorded[] {
    const recordedAt = this.clock.now();
    return facts.map(({ type, data, meta }, index) => ({
      id: derivedId(stream, context.commandId, index),
      type,
      schemaVersion: this.catalogue.version(type),
      data,
      meta: { occurredOn: meta.occurredOn, recordedAt, ...context },
    }));
  }
}

function evolved<Row extends object>(view: View<Row, never>, record: Row | undefined, event: Recorded): Row {
  try {
    return evolve(view, record, event);
  } catch {
    throw notUnderstood(event);
  }
}

const notUnderstood = ({ type, schemaVersion, position }: Recorded): DomainError =>
  conflict(
    'stream-not-understood',
    `This version of Rembuk cannot read ${type} ${schemaVersion} at ${position}, so it changes nothing there`,
  );

function sameAnswer({ payloadHash, revision, position }: Answered, context: CommandContext): Appended {
  if (payloadHash !== context.payloadHash)
    throw conflict('idempotency-key-reused', 'This Idempotency-Key came before with another content');
  return { revision, position };
}
