import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import grpc from '@grpc/grpc-js';
import {
  appended,
  batchAppended,
  clusterOf,
  expectation,
  proposed,
  rpcError,
  supported,
  textOf,
  uuidOf,
} from './encoding.js';
import { Reading, type ReadCall } from './reading.js';
import { Storage, type Expected, type Proposed } from './storage.js';

type Method = 'features' | 'gossip' | 'append' | 'batchAppend' | 'read';

/** Where a fault can be put: before a call is served, before each event of a read, after it was committed. */
export interface Moment {
  readonly method: Method;
  readonly phase: 'before' | 'event' | 'after';
}

interface Options {
  /** 0 takes a free port; a restart keeps it. */
  readonly port: number;
  readonly version: string;
  /** Whether the server says that it can append in batches; without, the client falls back to single calls. */
  readonly batchAppend: boolean;
}

type AppendCall = grpc.ServerReadableStream<streams.AppendReq, streams.AppendResp>;
type BatchCall = grpc.ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

interface Batch {
  readonly name: string;
  readonly expected: Expected;
  readonly events: Proposed[];
}

const HOST = '127.0.0.1';
const LARGEST = 17 << 20;

const isServiceError = (failure: unknown): failure is grpc.ServiceError =>
  failure instanceof Error && 'code' in failure;

const asServiceError = (failure: unknown): grpc.ServiceError =>
  isServiceError(failure) ? failure : rpcError(grpc.status.UNKNOWN, String(failure));

/**
 * An EventStoreDB in this process, compatible on the wire: it serves the real client over a real socket. What it
 * keeps survives `stop`, so that a stop and a start are a crash and a restart. No deletes, no stream metadata.
 */
export class EventStoreDouble {
  readonly storage = new Storage();
  /** The fault hook: throw an `rpcError`, wait, or stop the server. */
  fault: (moment: Moment) => Promise<void> | void = () => undefined;
  private readonly options: Options;
  private server: grpc.Server | undefined;
  private port: number;

  constructor(options: Partial<Options> = {}) {
    this.options = { port: 0, version: '24.10.4', batchAppend: true, ...options };
    this.port = this.options.port;
  }

  get connectionString(): string {
    return `esdb://${HOST}:${this.port}?tls=false`;
  }

  get address(): string {
    return `${HOST}:${this.port}`;
  }

  async start(): Promise<this> {
    const server = new grpc.Server({
      'grpc.max_receive_message_length': LARGEST,
      'grpc.max_send_message_length': LARGEST,
    });
    const { version, batchAppend } = this.options;
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: this.unary('features', () => supported(version, batchAppend)),
    });
    server.addService(gossipService.GossipService, {
      read: this.unary('gossip', () => clusterOf(HOST, this.port)),
    });
    const { StreamsService } = streamsService;
    const asBytes = { ...StreamsService.read, responseSerialize: (bytes: Buffer) => bytes };
    server.addService(
      { ...StreamsService, read: asBytes },
      {
        read: (call: ReadCall) => void this.read(call),
        append: (call: AppendCall, answer: grpc.sendUnaryData<streams.AppendResp>) =>
          void this.append(call).then(
            (response) => {
              answer(null, response);
            },
            (failure: unknown) => {
              answer(asServiceError(failure));
            },
          ),
        batchAppend: (call: BatchCall) => {
          this.batchAppend(call);
        },
      },
    );
    this.port = await new Promise<number>((resolve, reject) => {
      const credentials = grpc.ServerCredentials.createInsecure();
      server.bindAsync(this.address, credentials, (failure, port) => {
        if (failure) reject(failure);
        else resolve(port);
      });
    });
    this.server = server;
    return this;
  }

  /** Drops every connection at once, as a killed process does. */
  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  private unary<Request, Response>(
    method: Method,
    serve: () => Response,
  ): grpc.handleUnaryCall<Request, Response> {
    return (_call, answer) => {
      void (async () => {
        try {
          await this.fault({ method, phase: 'before' });
          answer(null, serve());
        } catch (failure) {
          answer(asServiceError(failure));
        }
      })();
    };
  }

  private async append(call: AppendCall): Promise<streams.AppendResp> {
    await this.fault({ method: 'append', phase: 'before' });
    let batch: Batch | undefined;
    for await (const request of call as AsyncIterable<streams.AppendReq>) {
      const options = request.getOptions();
      const message = request.getProposedMessage();
      if (options) batch = begun(options, options.getRevision());
      else if (message) batch?.events.push(proposed(message));
    }
    if (!batch) throw rpcError(grpc.status.UNKNOWN, 'no options');
    const outcome = this.storage.append(batch.name, batch.expected, batch.events);
    await this.fault({ method: 'append', phase: 'after' });
    return appended(outcome, batch.expected);
  }

  /** One stream carries many batches; each is answered under its correlation id. */
  private batchAppend(call: BatchCall): void {
    const open = new Map<string, Batch>();
    const serve = async (request: streams.BatchAppendReq): Promise<void> => {
      const id = uuidOf(request.getCorrelationId());
      const options = request.getOptions();
      if (options) open.set(id, begun(options, options.getStreamPosition()));
      const batch = open.get(id);
      if (!batch) return;
      batch.events.push(...request.getProposedMessagesList().map(proposed));
      if (!request.getIsFinal()) return;
      open.delete(id);
      await this.fault({ method: 'batchAppend', phase: 'before' });
      const outcome = this.storage.append(batch.name, batch.expected, batch.events);
      await this.fault({ method: 'batchAppend', phase: 'after' });
      call.write(batchAppended(request.getCorrelationId(), batch.name, outcome, batch.expected));
    };
    let chain = Promise.resolve();
    call.on('data', (request: streams.BatchAppendReq) => {
      chain = chain
        .then(() => serve(request))
        .catch((failure: unknown) => void call.emit('error', asServiceError(failure)));
    });
    call.on('end', () => {
      void chain.then(() => {
        call.end();
      });
    });
    call.on('error', () => undefined);
  }

  private async read(call: ReadCall): Promise<void> {
    try {
      await this.fault({ method: 'read', phase: 'before' });
      await new Reading(call, this.storage, () => this.fault({ method: 'read', phase: 'event' })).run();
    } catch (failure) {
      call.emit('error', asServiceError(failure));
    }
  }
}

type BatchOptions = streams.AppendReq.Options | streams.BatchAppendReq.Options;

const begun = (options: BatchOptions, revision: string): Batch => ({
  name: textOf(options.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array()),
  expected: expectation(options, revision),
  events: [],
});
