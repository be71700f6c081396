import { EventEmitter } from 'node:events';

/** What an append expects its stream to be at. */
export type Expected = 'any' | 'no_stream' | 'stream_exists' | bigint;

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly json: boolean;
  readonly data: Uint8Array;
  readonly meta: Uint8Array;
}

export interface Kept extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Milliseconds since the Unix epoch. */
  readonly created: number;
}

/** Where the last event of an append stands, or the revision that was found instead of the expected one. */
export type Outcome = { readonly revision: bigint; readonly position: bigint } | { readonly wrong: bigint };

const at = ({ revision, position }: Kept): Outcome => ({ revision, position });

/** The log of the double, in memory; it outlives the server, as a disk does. Emits `appended`. */
export class Storage extends EventEmitter {
  readonly log: Kept[] = [];
  private readonly streams = new Map<string, Kept[]>();
  private readonly byId = new Map<string, Kept>();
  private end = 0n;

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  stream(name: string): readonly Kept[] {
    return this.streams.get(name) ?? [];
  }

  append(name: string, expected: Expected, events: readonly Proposed[]): Outcome {
    const stream = this.stream(name);
    const current = BigInt(stream.length) - 1n;
    const explicit = expected === 'no_stream' ? -1n : expected;
    const landed =
      typeof explicit === 'bigint' ? landedAt(stream, explicit, events) : this.landedById(name, events);
    if (landed) return landed;
    if (typeof explicit === 'bigint' && explicit !== current) return { wrong: current };
    if (expected === 'stream_exists' && current < 0n) return { wrong: current };
    const created = Date.now();
    for (const event of events) this.keep(name, event, created);
    this.emit('appended');
    return { revision: BigInt(this.stream(name).length) - 1n, position: this.log.at(-1)?.position ?? 0n };
  }

  /** The first event at a position or after it, as an index of the log. */
  indexOf(position: bigint): number {
    let low = 0;
    for (let high = this.log.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.log[middle]?.position ?? 0n) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Without an explicit revision a repeated append is known by its ids: all of them here, or it is wrong. */
  private landedById(name: string, events: readonly Proposed[]): Outcome | undefined {
    const found = events.map(({ id }) => this.byId.get(id)).filter((event) => event?.stream === name);
    const last = found.at(-1);
    if (!last) return undefined;
    return found.length === events.length ? at(last) : { wrong: BigInt(this.stream(name).length) - 1n };
  }

  private keep(name: string, event: Proposed, created: number): void {
    const stream = this.streams.get(name) ?? [];
    const kept = { ...event, stream: name, revision: BigInt(stream.length), position: this.end, created };
    // Like bytes of a file, so never contiguous.
    this.end += BigInt(90 + name.length + event.type.length + event.data.length + event.meta.length);
    stream.push(kept);
    this.streams.set(name, stream);
    this.log.push(kept);
    this.byId.set(kept.id, kept);
  }
}

/** An append that already landed where it is expected now: the server answers it again. */
function landedAt(
  stream: readonly Kept[],
  expected: bigint,
  events: readonly Proposed[],
): Outcome | undefined {
  const first = Number(expected) + 1;
  const there = stream.slice(first, first + events.length);
  const last = there.at(-1);
  const same = there.length === events.length && there.every(({ id }, index) => id === events[index]?.id);
  return last && same ? at(last) : undefined;
}
