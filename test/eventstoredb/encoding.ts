import { randomUUID } from 'node:crypto';
import code from '@eventstore/db-client/generated/code_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import grpc from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import type { Expected, Kept, Outcome, Proposed } from './storage.js';

const STREAMS = 'event_store.client.streams.streams';

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A failed call, as the server sends it: what it was goes into the metadata. */
export function rpcError(
  code: grpc.status,
  details: string,
  about: Readonly<Record<string, string>> = {},
): grpc.ServiceError {
  const metadata = new grpc.Metadata();
  for (const [key, value] of Object.entries(about)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

const identifier = (name: string): shared.StreamIdentifier => {
  const stream = new shared.StreamIdentifier();
  stream.setStreamName(Buffer.from(name, 'utf8'));
  return stream;
};

/** The client sends ids as text, never as two numbers, and asks for text. */
export const uuidOf = (uuid: shared.UUID | undefined): string => uuid?.getString().toLowerCase() ?? '';

const uuid = (id: string): shared.UUID => new shared.UUID().setString(id);

export function proposed(
  message: streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
): Proposed {
  const about = message.getMetadataMap();
  const type = about.get('type');
  const contentType = about.get('content-type');
  if (type === undefined || contentType === undefined)
    throw rpcError(grpc.status.INVALID_ARGUMENT, 'Required Metadata Property is missing', {
      exception: 'missing-required-metadata-property',
      'required-metadata-properties': 'type,content-type',
    });
  return {
    id: uuidOf(message.getId()),
    type,
    json: contentType === 'application/json',
    data: message.getData_asU8(),
    meta: message.getCustomMetadata_asU8(),
  };
}

interface Expecting {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

export function expectation(options: Expecting, revision: string): Expected {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasAny()) return 'any';
  return options.hasStreamExists() ? 'stream_exists' : BigInt(revision);
}

const encoded = new WeakMap<Kept, Buffer>();

/** An event as the bytes of a read's answer, made once: reading again costs the server almost nothing. */
export function eventBytes(kept: Kept): Buffer {
  const bytes = encoded.get(kept) ?? encode(kept);
  encoded.set(kept, bytes);
  return bytes;
}

function encode(kept: Kept): Buffer {
  const position = String(kept.position);
  const record = new streams.ReadResp.ReadEvent.RecordedEvent();
  record.setId(uuid(kept.id));
  record.setStreamIdentifier(identifier(kept.stream));
  record.setStreamRevision(String(kept.revision));
  record.setCommitPosition(position);
  record.setPreparePosition(position);
  record
    .getMetadataMap()
    .set('type', kept.type)
    .set('created', String(BigInt(kept.created) * 10_000n)) // ticks of 100 ns
    .set('content-type', kept.json ? 'application/json' : 'application/octet-stream');
  record.setCustomMetadata(kept.meta);
  record.setData(kept.data);
  const event = new streams.ReadResp.ReadEvent();
  event.setEvent(record);
  event.setCommitPosition(position);
  return answer((response) => response.setEvent(event));
}

const answer = (fill: (response: streams.ReadResp) => unknown): Buffer => {
  const response = new streams.ReadResp();
  fill(response);
  return Buffer.from(response.serializeBinary());
};

export const streamNotFound = (name: string): Buffer =>
  answer((response) => {
    const missing = new streams.ReadResp.StreamNotFound();
    missing.setStreamIdentifier(identifier(name));
    response.setStreamNotFound(missing);
  });

export const confirmation = (): Buffer =>
  answer((response) => {
    const confirmed = new streams.ReadResp.SubscriptionConfirmation();
    confirmed.setSubscriptionId(randomUUID());
    response.setConfirmation(confirmed);
  });

export const checkpoint = ({ position }: Kept): Buffer =>
  answer((response) => {
    const reached = new streams.ReadResp.Checkpoint();
    reached.setCommitPosition(String(position));
    reached.setPreparePosition(String(position));
    response.setCheckpoint(reached);
  });

export const caughtUp = (): Buffer =>
  answer((response) => response.setCaughtUp(new streams.ReadResp.CaughtUp()));

export function appended(outcome: Outcome, expected: Expected): streams.AppendResp {
  const response = new streams.AppendResp();
  if ('wrong' in outcome) {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
    else if (expected === 'no_stream') wrong.setExpectedNoStream(new shared.Empty());
    else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new shared.Empty());
    else wrong.setExpectedRevision(String(expected));
    if (outcome.wrong < 0n) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(String(outcome.wrong));
    response.setWrongExpectedVersion(wrong);
    return response;
  }
  const success = new streams.AppendResp.Success();
  const position = new streams.AppendResp.Position();
  position.setCommitPosition(String(outcome.position));
  position.setPreparePosition(String(outcome.position));
  success.setCurrentRevision(String(outcome.revision));
  success.setPosition(position);
  response.setSuccess(success);
  return response;
}

/** The answer to one batch of a stream of batches; `correlation` tells the client which. */
export function batchAppended(
  correlation: shared.UUID | undefined,
  name: string,
  outcome: Outcome,
  expected: Expected,
): streams.BatchAppendResp {
  const response = new streams.BatchAppendResp();
  response.setCorrelationId(correlation);
  response.setStreamIdentifier(identifier(name));
  if ('wrong' in outcome) response.setError(wrongVersion(outcome.wrong, expected));
  else response.setSuccess(batchSuccess(outcome));
  return response;
}

function batchSuccess(outcome: { revision: bigint; position: bigint }): streams.BatchAppendResp.Success {
  const success = new streams.BatchAppendResp.Success();
  const position = new shared.AllStreamPosition();
  position.setCommitPosition(String(outcome.position));
  position.setPreparePosition(String(outcome.position));
  success.setCurrentRevision(String(outcome.revision));
  success.setPosition(position);
  return success;
}

function wrongVersion(found: bigint, expected: Expected): status.Status {
  const wrong = new shared.WrongExpectedVersion();
  if (expected === 'any') wrong.setExpectedAny(new empty.Empty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new empty.Empty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new empty.Empty());
  else wrong.setExpectedStreamPosition(String(expected));
  if (found < 0n) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(found));
  const details = new any.Any();
  details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  const error = new status.Status();
  error.setCode(code.Code.ALREADY_EXISTS);
  error.setMessage('WrongExpectedVersion');
  error.setDetails(details);
  return error;
}

/** What the server says it can do; the client appends in batches only where that is among it. */
export function supported(version: string, batches: boolean): features.SupportedMethods {
  const methods = new features.SupportedMethods();
  methods.setEventStoreServerVersion(version);
  for (const name of ['read', 'append', ...(batches ? ['batchappend'] : [])]) {
    const method = new features.SupportedMethod();
    method.setServiceName(STREAMS);
    method.setMethodName(name);
    methods.addMethods(method);
  }
  return methods;
}

/** A cluster of one, which leads it. */
export function clusterOf(host: string, port: number): gossip.ClusterInfo {
  const endPoint = new gossip.EndPoint();
  endPoint.setAddress(host);
  endPoint.setPort(port);
  const member = new gossip.MemberInfo();
  member.setInstanceId(uuid(randomUUID()));
  member.setTimeStamp(String(Date.now()));
  member.setState(gossip.MemberInfo.VNodeState.LEADER);
  member.setIsAlive(true);
  member.setHttpEndPoint(endPoint);
  const cluster = new gossip.ClusterInfo();
  cluster.addMembers(member);
  return cluster;
}
