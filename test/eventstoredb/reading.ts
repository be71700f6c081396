import streams from '@eventstore/db-client/generated/streams_pb.js';
import type grpc from '@grpc/grpc-js';
import { once } from 'node:events';
import { caughtUp, checkpoint, confirmation, eventBytes, streamNotFound, textOf } from './encoding.js';
import type { Kept, Storage } from './storage.js';

export type ReadCall = grpc.ServerWritableStream<streams.ReadReq, Buffer>;

type Options = streams.ReadReq.Options;

/** Events a filtered subscription looks at between two checkpoints, unless told. */
const WINDOW = 32;
const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;

/** One read or one subscription, from the request to its end. */
export class Reading {
  private readonly options: Options;
  /** The stream's name; undefined for $all. */
  private readonly name: string | undefined;
  private over = false;

  constructor(
    private readonly call: ReadCall,
    private readonly storage: Storage,
    private readonly beforeEvent: () => Promise<void> | void,
  ) {
    const options = call.request.getOptions();
    if (!options) throw new Error('no options');
    this.options = options;
    const stream = options.getStream()?.getStreamIdentifier();
    this.name = stream && textOf(stream.getStreamName_asU8());
    const stop = (): void => {
      this.over = true;
      storage.emit('appended');
    };
    for (const event of ['cancelled', 'close', 'error']) call.on(event, stop);
  }

  async run(): Promise<void> {
    if (this.options.hasSubscription()) return this.subscribe();
    if (this.name !== undefined && this.storage.stream(this.name).length === 0)
      await this.send(streamNotFound(this.name));
    else
      for (const kept of this.asked()) {
        if (this.over) return;
        await this.sendEvent(kept);
      }
    this.call.end();
  }

  /** Of $all, forwards includes the position and backwards excludes it. */
  private asked(): readonly Kept[] {
    const source = this.source();
    const count = Math.min(Number(this.options.getCount()), source.length);
    if (this.options.getReadDirection() !== BACKWARDS) {
      const from = this.startOf(source);
      return source.slice(from, from + count);
    }
    const until = Math.min(this.startOf(source) + (this.name === undefined ? 0 : 1), source.length);
    return source.slice(Math.max(0, until - count), until).reverse();
  }

  private source(): readonly Kept[] {
    return this.name === undefined ? this.storage.log : this.storage.stream(this.name);
  }

  /** The index of the first event asked for; a subscription asks for those after its position. */
  private startOf(source: readonly Kept[]): number {
    const stream = this.options.getStream();
    const from = stream ?? this.options.getAll();
    if (!from || from.hasStart()) return 0;
    if (from.hasEnd()) return source.length;
    const after = this.options.hasSubscription() ? 1 : 0;
    if (stream) return Number(stream.getRevision()) + after;
    const position = this.options.getAll()?.getPosition()?.getCommitPosition() ?? '0';
    return this.storage.indexOf(BigInt(position) + BigInt(after));
  }

  /** One cursor for the past and the present: nothing is lost or reordered between them. */
  private async subscribe(): Promise<void> {
    await this.send(confirmation());
    const filter = this.options.getFilter();
    const each = filter ? (filter.getMax() || WINDOW) * filter.getCheckpointintervalmultiplier() : 0;
    const matches = matcher(filter);
    let looked = 0;
    let told = false;
    for (let next = this.startOf(this.source()); !this.over;) {
      const kept = this.source()[next];
      if (kept) {
        next++;
        if (matches(kept)) await this.sendEvent(kept);
        if (each > 0 && ++looked % each === 0) await this.send(checkpoint(kept));
      } else if (!told) {
        told = true;
        await this.send(caughtUp());
      } else await once(this.storage, 'appended');
    }
  }

  private async sendEvent(kept: Kept): Promise<void> {
    await this.beforeEvent();
    await this.send(eventBytes(kept));
  }

  private async send(bytes: Buffer): Promise<void> {
    if (this.over || this.call.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const events = ['drain', 'cancelled', 'close'];
      const go = (): void => {
        for (const event of events) this.call.off(event, go);
        resolve();
      };
      for (const event of events) this.call.on(event, go);
    });
  }
}

function matcher(filter: streams.ReadReq.Options.FilterOptions | undefined): (kept: Kept) => boolean {
  const expression = filter?.getEventType() ?? filter?.getStreamIdentifier();
  if (!filter || !expression) return () => true;
  const subject = (kept: Kept): string => (filter.hasEventType() ? kept.type : kept.stream);
  const prefixes = expression.getPrefixList();
  if (expression.getRegex() === '')
    return (kept) => prefixes.some((prefix) => subject(kept).startsWith(prefix));
  const pattern = new RegExp(expression.getRegex());
  return (kept) => pattern.test(subject(kept));
}
