import { Injectable, Logger, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { Alarm } from '#event-sourcing/alarm.js';
import { idOf, type Position, type Recorded } from '#event-sourcing/event.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';

/** Events read at once. */
const BATCH = 500;
/** How often to look for what other processes carried, in milliseconds; and after a failure. */
const POLL = 250;
const PAUSE = 5_000;
/** Who has missed more events than this begins anew. */
const LONGEST_GAP = 1_000;

/** Who is told of what was recorded in one collaboration. */
export interface Listener {
  readonly accountId: string;
  readonly collaborationId: string;
  /** Up to where it was told; null until it has been told what it missed. */
  at: Position | null;
  readonly tell: (message: MessageEvent) => void;
  readonly end: () => void;
}

/** Tells all who listen what was recorded once every view has it, and reads the log once for all of them. */
@Injectable()
export class Changes implements OnModuleDestroy {
  private readonly logger = new Logger(Changes.name);
  private readonly alarm = new Alarm();
  private readonly listeners = new Set<Listener>();
  /** Up to where all were told; the empty text comes before every position. */
  private at: Position = '';
  private following: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly log: EventLog,
    private readonly projector: Projector,
  ) {}

  /** How many of an account are listening. */
  countOf(accountId: string): number {
    return Array.from(this.listeners).filter((listener) => listener.accountId === accountId).length;
  }

  /** Tells what was recorded after a position, or from now on, until it leaves; ends at once when all is ending. */
  async join(listener: Listener, after: Position | undefined): Promise<void> {
    if (this.closed) {
      listener.end();
      return;
    }
    this.listeners.add(listener);
    if (!this.following) {
      const horizon = (await this.projector.horizon()) ?? '';
      if (!this.listeners.has(listener)) return;
      this.following ??= this.follow(horizon);
    }
    if (after === undefined) begin(listener, this.at);
    else await this.resume(listener, after);
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) this.alarm.ring();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    for (const listener of this.listeners) listener.end();
    await this.following;
  }

  /** Between its last await and its end nothing is told to others, so that nothing is lost or told twice. */
  private async resume(listener: Listener, after: Position): Promise<void> {
    const isKnown = (await this.log.at(after)) !== undefined;
    const missed: Recorded[] = [];
    for (let at = after; isKnown && at < this.at && missed.length <= LONGEST_GAP;) {
      missed.push(...(await this.log.readAll(at, LONGEST_GAP + 1)));
      at = missed.at(-1)?.position ?? this.at;
    }
    if (!isKnown || missed.length > LONGEST_GAP) {
      listener.tell({ id: this.at, type: 'reset', data: {} });
      listener.at = this.at;
      return;
    }
    begin(listener, after);
    for (const event of missed) if (event.position <= this.at) hear(listener, event);
  }

  private async follow(from: Position): Promise<void> {
    this.at = from;
    const unwatch = this.projector.watch(() => {
      this.alarm.ring();
    });
    while (this.listeners.size > 0)
      try {
        if (!(await this.tellNews())) await this.alarm.rest(POLL);
      } catch (failure) {
        this.logger.error(failure);
        await this.alarm.rest(PAUSE);
      }
    unwatch();
    this.following = null;
  }

  private async tellNews(): Promise<boolean> {
    const horizon = (await this.projector.horizon()) ?? '';
    if (horizon <= this.at) return false;
    const events = await this.log.readAll(this.at || null, BATCH);
    for (const event of events) {
      if (event.position > horizon) break;
      this.at = event.position;
      for (const listener of this.listeners) hear(listener, event);
    }
    return true;
  }
}

/** Says where it begins, so that whoever comes back after a silence says so too. */
function begin(listener: Listener, at: Position): void {
  listener.at = at;
  listener.tell({ id: at });
}

function hear(listener: Listener, { stream, position, meta }: Recorded): void {
  if (listener.at === null || position <= listener.at) return;
  listener.at = position;
  if (meta.collaborationId !== listener.collaborationId) return;
  const concept = stream.slice(0, stream.indexOf('-'));
  listener.tell({ id: position, type: 'changed', data: { position, concept, id: idOf(stream) } });
}
