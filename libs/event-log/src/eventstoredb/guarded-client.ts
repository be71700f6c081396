import { setMaxListeners } from 'node:events';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import {
  BACKWARDS,
  END,
  ErrorType,
  EventStoreDBClient,
  excludeSystemEvents,
  FORWARDS,
  jsonEvent,
  NO_STREAM,
  START,
  WrongExpectedVersionError,
  type JSONType,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import { unavailable, type DomainError } from '#event-sourcing/domain-error.js';
import { EMPTY, movedOn } from '#event-sourcing/event-log.js';
import type { Patience, Place, Proposed, Stored } from './stored.js';

type Role = 'reader' | 'writer';

const PATIENCE: Patience = { answer: 3_000, call: 10_000 };
const LONGEST_REST = 2_000;
const INVALID_ARGUMENT = 3;

/** What the server has decided; everything else is tried again. */
const DECIDED = new Set<string | undefined>([
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.STREAM_NOT_FOUND,
  ErrorType.STREAM_DELETED,
  ErrorType.ACCESS_DENIED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.MISSING_REQUIRED_METADATA_PROPERTY,
  ErrorType.UNSUPPORTED,
]);

/** Also listens to errors that come late: one that nobody listens to would end the process. */
const ignored = (): undefined => undefined;
const noAnswer = (): Error => new Error('no answer');

/**
 * The only file that knows the package. It waits for no call longer than its patience, tries again what the server
 * has not decided (reads change nothing; appends carry the same ids and an explicit revision, so that the server
 * knows one that landed) and replaces a client that failed, as failures stay inside one. All appends of a process
 * must go through one of these, one after the other: the package keeps unanswered appends in one place for all its
 * clients, and a client that fails rejects those of the others.
 */
export class GuardedClient {
  private readonly connections: Record<Role, Connection>;
  private readonly patience: Patience;
  private readonly underway = new Set<Promise<unknown>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly connectionString: string,
    patience: Partial<Patience> = {},
  ) {
    this.patience = { ...PATIENCE, ...patience };
    this.connections = { reader: new Connection(connectionString), writer: new Connection(connectionString) };
    setMaxListeners(0, this.closing.signal);
  }

  /** Until when a call that comes now is worth a try, by `performance.now()`. */
  deadline(): number {
    return performance.now() + this.patience.call;
  }

  /**
   * Stores all events or none after the expected revision; the same events again are answered as the first time.
   * Refuses with `stream-moved-on`. A server may not tell the place of events it knew already.
   */
  async append(
    stream: string,
    expected: number,
    events: readonly Proposed[],
    until: number,
  ): Promise<{ readonly revision: number; readonly place: Place | undefined }> {
    const expectedRevision = expected === EMPTY ? NO_STREAM : BigInt(expected);
    const proposed = events.map(({ data, ...event }) => jsonEvent({ ...event, data: data as JSONType }));
    const { success, nextExpectedRevision, position } = await this.persist(
      'writer',
      (client) => this.answered(client.appendToStream(stream, proposed, { expectedRevision })),
      until,
    ).catch((failure: unknown) => {
      if (!(failure instanceof WrongExpectedVersionError)) throw failure;
      const { actualVersion } = failure;
      throw movedOn(stream, actualVersion === NO_STREAM ? EMPTY : Number(actualVersion), expected);
    });
    // A connection string can switch the package's throwing off.
    if (!success) throw movedOn(stream, Number(nextExpectedRevision), expected);
    return { revision: Number(nextExpectedRevision), place: position };
  }

  /** A stream's events from a revision on; none when the stream does not exist. */
  async readStream(stream: string, from: number): Promise<readonly Stored[]> {
    try {
      return await this.persist('reader', (client) =>
        this.collected(client.readStream(stream, { fromRevision: BigInt(from) })),
      );
    } catch (failure) {
      if (about(failure).type === ErrorType.STREAM_NOT_FOUND) return [];
      throw failure;
    }
  }

  /** Up to `count` events of the whole log, the one at the place included, the system's too. */
  readForwards(from: Place | undefined, count: number): Promise<readonly Stored[]> {
    return this.persist('reader', (client) =>
      this.collected(client.readAll({ direction: FORWARDS, fromPosition: from ?? START, maxCount: count })),
    );
  }

  /** Up to `count` events before a place, or before the end, newest first, the system's too. */
  readBackwards(before: Place | undefined, count: number, until?: number): Promise<readonly Stored[]> {
    return this.persist(
      'reader',
      (client) =>
        this.collected(
          client.readAll({ direction: BACKWARDS, fromPosition: before ?? END, maxCount: count }),
        ),
      until,
    );
  }

  /** Whether the server refused a place as none of its own. */
  refusesPlace(failure: unknown): boolean {
    return about(failure).code === INVALID_ARGUMENT;
  }

  /**
   * Calls `arrived` for every event that is appended, and whenever a subscription begins anew, since events may have
   * passed before. Begins again after every end, until it is told to stop.
   */
  follow(arrived: () => void): () => void {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.closing.signal]);
    void this.track(this.followUntil(signal, arrived));
    return () => {
      stop.abort();
    };
  }

  /** Lets what is under way have its answer, but repeats nothing any more. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.underway);
    const { reader, writer } = this.connections;
    await Promise.all([this.quiet(reader), this.quiet(writer)]);
    reader.close();
    writer.close();
  }

  private persist<T>(
    role: Role,
    attempt: (client: EventStoreDBClient) => Promise<T>,
    until = this.deadline(),
  ): Promise<T> {
    return this.track(this.attempts(role, attempt, until));
  }

  private async attempts<T>(
    role: Role,
    attempt: (client: EventStoreDBClient) => Promise<T>,
    until: number,
  ): Promise<T> {
    let failure: unknown = new Error('it was not asked');
    for (let tries = 0; performance.now() <= until && !this.closing.signal.aborted; tries++) {
      const connection = this.connections[role];
      try {
        return await attempt(connection.client);
      } catch (caught) {
        failure = caught;
        const { type, code } = about(caught);
        if (DECIDED.has(type) || code === INVALID_ARGUMENT) throw caught;
        // The client itself follows a hint to the leader.
        if (type !== ErrorType.NOT_LEADER) await this.replace(role, connection);
        await rest(tries, this.closing.signal);
      }
    }
    throw unreachable(failure);
  }

  /** A reader's other calls end by themselves; a writer must be quiet before the next one writes. */
  private async replace(role: Role, failed: Connection): Promise<void> {
    if (failed !== this.connections[role] || this.closing.signal.aborted) return;
    this.connections[role] = new Connection(this.connectionString);
    if (role === 'writer') await this.quiet(failed);
    failed.close();
  }

  private quiet({ client }: Connection): Promise<void> {
    return this.answered(client.dispose()).catch(ignored);
  }

  private async followUntil(signal: AbortSignal, arrived: () => void): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const connection = this.connections.reader;
      const heard = (): void => {
        failures = 0;
        if (!signal.aborted) arrived();
      };
      await this.subscribed(connection.client, signal, heard).catch(() =>
        signal.aborted ? undefined : this.replace('reader', connection),
      );
      await rest(failures, signal);
    }
  }

  /** One subscription from now on, to its end, which a server that stops makes look like success. */
  private async subscribed(
    client: EventStoreDBClient,
    signal: AbortSignal,
    heard: () => void,
  ): Promise<void> {
    const subscription = client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
    const silence = setTimeout(() => subscription.destroy(noAnswer()), this.patience.answer);
    subscription.on('confirmation', () => {
      clearTimeout(silence);
      heard();
    });
    subscription.on('data', heard);
    subscription.on('error', ignored);
    try {
      await ended(subscription, signal);
    } finally {
      clearTimeout(silence);
      subscription.unsubscribe().catch(ignored);
    }
  }

  /** A silent server is one that failed: the package would wait for ever. */
  private async answered<T>(call: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, this.patience.answer, noAnswer());
    });
    try {
      return await Promise.race([call, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async collected(read: StreamingRead<ResolvedEvent>): Promise<readonly Stored[]> {
    const events: ResolvedEvent[] = [];
    const silence = setTimeout(() => read.destroy(noAnswer()), this.patience.answer);
    read.on('data', (event) => {
      silence.refresh();
      events.push(event);
    });
    read.on('error', ignored);
    try {
      await ended(read);
    } catch (failure) {
      read.cancel().catch(ignored);
      throw failure;
    } finally {
      clearTimeout(silence);
    }
    return events.flatMap(stored);
  }

  private track<T>(call: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = call.catch(ignored).finally(() => this.underway.delete(settled));
    this.underway.add(settled);
    return call;
  }
}

/** The package's streams are Node's, but declared by older types. */
const ended = (stream: unknown, signal?: AbortSignal): Promise<void> =>
  finished(stream as Readable, signal ? { signal } : {});

/** A failed call has a type where the package understood it, and gRPC's code where it did not. */
const about = (failure: unknown): { readonly type?: string; readonly code?: number } =>
  failure instanceof Error ? (failure as Error & { type?: string; code?: number }) : {};

/** What the last try failed with is for the operator, not for the caller. */
const unreachable = (cause: unknown): DomainError =>
  Object.assign(
    unavailable('log-unreachable', 'The log does not answer now; the same request may be repeated'),
    {
      cause,
    },
  );

/** Pauses that double, and differ, so that not all come back at once. */
const rest = (tries: number, signal: AbortSignal): Promise<unknown> =>
  pause(Math.min(LONGEST_REST, 50 * 2 ** tries) * (0.5 + Math.random() / 2), undefined, { signal }).catch(
    ignored,
  );

/** A client and the channels it opened, which the package never closes. */
class Connection {
  readonly client: EventStoreDBClient;
  private readonly channels = new Set<{ close: () => void }>();
  private closed = false;

  constructor(connectionString: string) {
    this.client = EventStoreDBClient.connectionString(connectionString);
    const opening = this.client as unknown as { createChannel: () => Promise<{ close: () => void }> };
    const { createChannel } = opening;
    opening.createChannel = async () => {
      const channel = await createChannel();
      this.channels.add(channel);
      if (this.closed) channel.close();
      return channel;
    };
  }

  /** Calls under way go on; those that have not begun are refused. */
  close(): void {
    this.closed = true;
    for (const channel of this.channels) channel.close();
  }
}

function stored({ event }: ResolvedEvent): Stored[] {
  if (!event) return [];
  const { id, streamId: stream, revision, position: place, type, data, metadata } = event;
  if (!place) throw new Error('EventStoreDB older than 22.6 does not tell where an event of a stream stands');
  return [
    {
      id,
      stream,
      revision: Number(revision),
      place,
      type,
      data: data as object,
      metadata,
    },
  ];
}
