import { createInterface } from 'node:readline';
import { open } from 'node:fs/promises';
import { isOccurredOn } from '#collaboration/occurred-on.js';
import { malformed, type DomainError } from '#event-sourcing/domain-error.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import type { Instant, Recorded } from '#event-sourcing/event.js';

const FIELDS = ['id', 'stream', 'revision', 'position', 'type', 'schemaVersion', 'data', 'meta'];
const META_TEXTS = ['actor', 'commandId', 'payloadHash', 'correlationId', 'collaborationId', 'region'];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Not yet known to be an event. */
type Fields = Readonly<Record<string, unknown>>;

const invalid = (line: number, complaint: string): DomainError =>
  malformed('event-line-invalid', `Line ${line}: ${complaint}`);

/** The events in a file, one a line. Their shape is taken on trust: `checkEvents` comes first. */
export async function* eventsIn(file: string): AsyncGenerator<Recorded> {
  for await (const [line, value] of objectsIn(file)) {
    if (!isObject(value)) throw invalid(line, 'this is no object');
    yield value;
  }
}

/**
 * Answers how many events a file holds. Refuses, with `event-line-invalid` and its number, the first line that
 * is no event or does not follow those before it.
 */
export async function checkEvents(file: string, onProgress: (lines: number) => void): Promise<number> {
  const sequence = new Sequence();
  let lines = 0;
  for await (const [line, value] of objectsIn(file)) {
    const complaint = isObject(value) ? (shapeFault(value) ?? sequence.fault(value)) : 'this is no object';
    if (complaint !== undefined) throw invalid(line, complaint);
    onProgress((lines = line));
  }
  return lines;
}

/** What stands in each line, with its number from 1 on. */
async function* objectsIn(file: string): AsyncGenerator<readonly [number, unknown]> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const handle = await open(file);
  try {
    // As bytes: readline would also end a line at U+2028, which JSON does not escape.
    const input = handle.createReadStream({ encoding: 'latin1', autoClose: false });
    let line = 0;
    for await (const bytes of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      yield [line, read(line, () => utf8.decode(Buffer.from(bytes, 'latin1')))];
    }
  } finally {
    await handle.close();
  }
}

function read(line: number, text: () => string): unknown {
  try {
    return JSON.parse(text());
  } catch {
    throw invalid(line, 'this is no JSON in UTF-8');
  }
}

/** What a log promises of the order of its events. */
class Sequence {
  private readonly revisions = new Map<string, number>();
  private recordedAt: Instant = '';

  fault({ stream, revision, meta }: Recorded): string | undefined {
    const next = (this.revisions.get(stream) ?? EMPTY) + 1;
    if (revision !== next) return `${stream} goes on with revision ${next}, not ${revision}`;
    if (meta.recordedAt < this.recordedAt) return `meta.recordedAt is before ${this.recordedAt} above it`;
    this.revisions.set(stream, revision);
    this.recordedAt = meta.recordedAt;
    return undefined;
  }
}

const isObject = (value: unknown): value is Fields & Recorded =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least;

function shapeFault(event: Fields): string | undefined {
  const { id, stream, revision, position, type, schemaVersion, data, meta } = event;
  const strange = Object.keys(event).find((name) => !FIELDS.includes(name));
  if (strange !== undefined) return `an event has no ${strange}`;
  if (!isText(id)) return 'id is no text';
  if (!isText(stream) || !/^[^-]+-./.test(stream)) return 'stream is no category-id';
  if (!isCount(revision, 0)) return 'revision is no whole number from 0 on';
  if (!isText(position)) return 'position is no text';
  if (!isText(type)) return 'type is no text';
  if (!isCount(schemaVersion, 1)) return 'schemaVersion is no whole number from 1 on';
  if (!isObject(data)) return 'data is no object';
  return isObject(meta) ? metaFault(meta) : 'meta is no object';
}

function metaFault(meta: Fields): string | undefined {
  const { occurredOn, recordedAt, causationId } = meta;
  const missing = META_TEXTS.find((name) => typeof meta[name] !== 'string');
  if (missing !== undefined) return `meta.${missing} is no text`;
  if (!isText(occurredOn) || !isOccurredOn(occurredOn)) return 'meta.occurredOn is no day, month or year';
  if (!isText(recordedAt) || !INSTANT.test(recordedAt) || Number.isNaN(Date.parse(recordedAt)))
    return 'meta.recordedAt is no instant in UTC with milliseconds';
  if (causationId !== null && typeof causationId !== 'string')
    return 'meta.causationId is neither text nor null';
  return undefined;
}
