import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, malformed } from '#event-sourcing/domain-error.js';
import type { Meta, Position, Recorded, Unrecorded } from '#event-sourcing/event.js';
import { EventLog, MOVED_ON, notBefore, type Appended } from '#event-sourcing/event-log.js';
import { GuardedClient } from './guarded-client.js';
import type { Patience, Place, Stored } from './stored.js';

/** Milliseconds that appends under way have at closing. */
const DRAIN = 4_000;
/** Events a read asks for at least, since those of the system are among them. */
const SMALLEST_PAGE = 64;
const LARGEST_PAGE = 4_096;
const LARGEST_PLACE = 2n ** 63n - 1n;

const digits = (part: bigint): string => String(part).padStart(20, '0');

const positionOf = ({ commit, prepare }: Place): Position =>
  prepare === commit ? digits(commit) : `${digits(commit)}.${digits(prepare)}`;

function placeOf(position: Position): Place | undefined {
  const [, first, second] = /^(\d{20})(?:\.(\d{20}))?$/.exec(position) ?? [];
  if (first === undefined) return undefined;
  const place = { commit: BigInt(first), prepare: BigInt(second ?? first) };
  return place.commit <= LARGEST_PLACE && place.prepare <= LARGEST_PLACE ? place : undefined;
}

/** Neither of the system nor of somebody else, whose events lack what this log keeps beside a fact. */
const isOurs = ({ type, stream, metadata }: Stored): boolean =>
  ![type, stream].some((name) => name.startsWith('$')) &&
  typeof metadata === 'object' &&
  metadata !== null &&
  'schemaVersion' in metadata;

function recorded({ id, stream, revision, place, type, data, metadata }: Stored): Recorded {
  const { schemaVersion, ...meta } = metadata as Meta & { schemaVersion: number };
  return { id, stream, revision, position: positionOf(place), type, schemaVersion, data, meta };
}

/**
 * A log in EventStoreDB or KurrentDB, 22.6 or newer; one of these a process. Events that no such log stored are
 * passed over. Appends go one at a time, so that `recordedAt` never decreases within this process; across processes,
 * whose clocks differ, only the order of reading is sure. Where the server does not answer in time, refuses with
 * `log-unreachable`: then an append may have landed, and the same events again get its answer.
 */
export class EventStoreDbEventLog extends EventLog {
  private readonly server: GuardedClient;
  private readonly watchers = new Set<() => void>();
  private turn: Promise<unknown> = Promise.resolve();
  private lastRecordedAt: string | undefined;
  /** After `from` and up to `to` there is nothing of ours; each poll would read it again. */
  private quiet = { from: '', to: '' };

  /** `connectionString` is esdb://… or esdb+discover://…; with `tls=false` its credentials are not sent. */
  constructor(connectionString: string, patience: Partial<Patience> = {}) {
    super();
    this.server = new GuardedClient(connectionString, patience);
  }

  override async read(stream: string, from = 0): Promise<readonly Recorded[]> {
    return (await this.server.readStream(stream, from)).filter(isOurs).map(recorded);
  }

  override append(stream: string, expected: number, events: readonly Unrecorded[]): Promise<Appended> {
    const until = this.server.deadline();
    const appended = this.turn.then(() => this.write(stream, expected, events, until));
    this.turn = appended.catch(() => undefined);
    return appended;
  }

  override async readAll(after: Position | null, limit: number): Promise<readonly Recorded[]> {
    const found: Recorded[] = [];
    let last = this.pastTheQuiet(after ?? '');
    for (let more = true; more && found.length < limit;) {
      const asked = Math.max(SMALLEST_PAGE, limit - found.length + 1);
      const page = await this.server.readForwards(known(last), asked);
      const news = page.filter(({ place }) => positionOf(place) > last);
      found.push(...news.filter(isOurs).map(recorded));
      const end = news.at(-1);
      if (end) last = positionOf(end.place);
      more = page.length === asked;
    }
    if (found.length < limit) this.quiet = { from: found.at(-1)?.position ?? after ?? '', to: last };
    return found.slice(0, limit);
  }

  override async at(position: Position): Promise<Recorded | undefined> {
    const place = placeOf(position);
    if (!place) return undefined;
    const [event] = await this.server.readForwards(place, 1).catch((failure: unknown) => {
      if (this.server.refusesPlace(failure)) return [];
      throw failure;
    });
    return event && positionOf(event.place) === position && isOurs(event) ? recorded(event) : undefined;
  }

  override last(): Promise<Recorded | undefined> {
    return this.newest();
  }

  override watch(wake: () => void): () => void {
    this.watchers.add(wake);
    const stop = this.server.follow(wake);
    return () => {
      this.watchers.delete(wake);
      stop();
    };
  }

  override async close(): Promise<void> {
    await Promise.race([this.turn, pause(DRAIN, undefined, { ref: false })]);
    await this.server.close();
  }

  private pastTheQuiet(position: Position): Position {
    const { from, to } = this.quiet;
    return position >= from && position < to ? to : position;
  }

  private async newest(until?: number): Promise<Recorded | undefined> {
    let before: Place | undefined;
    for (let asked = SMALLEST_PAGE; ; asked = Math.min(LARGEST_PAGE, asked * 4)) {
      const page = await this.server.readBackwards(before, asked, until);
      const event = page.find(isOurs);
      if (event) return recorded(event);
      if (page.length < asked) return undefined;
      before = page.at(-1)?.place;
    }
  }

  private async write(
    stream: string,
    expected: number,
    events: readonly Unrecorded[],
    until: number,
  ): Promise<Appended> {
    this.lastRecordedAt ??= (await this.newest(until))?.meta.recordedAt ?? '';
    let recordedAt = this.lastRecordedAt;
    const proposed = events.map(({ id, type, schemaVersion, data, meta }) => {
      recordedAt = notBefore(recordedAt, meta.recordedAt);
      return { id, type, data, metadata: { ...meta, recordedAt, schemaVersion } };
    });
    try {
      const { revision, place } = await this.server.append(stream, expected, proposed, until);
      for (const wake of this.watchers) wake();
      return { revision, position: place ? positionOf(place) : await this.positionOf(stream, revision) };
    } catch (failure) {
      if (failure instanceof DomainError && failure.code === MOVED_ON) recordedAt = this.lastRecordedAt;
      throw failure;
    } finally {
      // Also where nobody knows whether it landed.
      this.lastRecordedAt = recordedAt;
    }
  }

  private async positionOf(stream: string, revision: number): Promise<Position> {
    const [event] = await this.server.readStream(stream, revision);
    if (!event) throw new Error(`${stream} lost revision ${revision}`);
    return positionOf(event.place);
  }
}

/** The beginning, for an empty position. */
function known(position: Position): Place | undefined {
  const place = placeOf(position);
  if (position !== '' && !place)
    throw malformed('position-malformed', `${position} is no position of this log`);
  return place;
}
