import Sqlite from 'better-sqlite3';
import { DomainError, unavailable } from '#event-sourcing/domain-error.js';
import type { Meta, Position, Recorded, Unrecorded } from '#event-sourcing/event.js';
import { EMPTY, EventLog, movedOn, notBefore, type Appended } from '#event-sourcing/event-log.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS event (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, schemaVersion INTEGER NOT NULL, data TEXT NOT NULL, meta TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT`;
const COLUMNS = 'position, stream, revision, id, type, schemaVersion, data, meta';

type EventRow = [number, string, number, string, string, number, string, string];

interface Waiting {
  readonly write: () => Appended;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (reason: unknown) => void;
}

const positionOf = (rowid: number | bigint): Position => String(rowid).padStart(12, '0');

/**
 * One file, one writer, synced before an append is answered. Appends that arrive in one turn of the loop share
 * a transaction and its sync. A refusal comes before anything of its append is written, so it leaves no trace and
 * takes no neighbour with it; any other failure takes back all that shared the transaction.
 */
export class SqliteEventLog extends EventLog {
  private readonly db: Sqlite.Database;
  private readonly insert;
  private readonly head;
  private readonly ofStream;
  private readonly after;
  private readonly byPosition;
  private readonly newest;
  private readonly newestTime;
  private readonly together: Sqlite.Transaction<(batch: readonly Waiting[]) => (() => void)[]>;
  private readonly watchers = new Set<() => void>();
  private waiting: Waiting[] = [];
  private lastRecordedAt: string | undefined;

  constructor(file: string) {
    super();
    this.db = new Sqlite(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    this.db.exec(SCHEMA);
    this.insert = this.db.prepare<[string, number, string, string, number, string, string]>(
      'INSERT INTO event (stream, revision, id, type, schemaVersion, data, meta) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.head = this.db
      .prepare<[string], number | null>('SELECT max(revision) FROM event WHERE stream = ?')
      .pluck();
    const select = <Bind extends unknown[]>(rest: string): Sqlite.Statement<Bind, EventRow> =>
      this.db.prepare<Bind, EventRow>(`SELECT ${COLUMNS} FROM event ${rest}`).raw();
    this.ofStream = select<[string, number]>('WHERE stream = ? AND revision >= ? ORDER BY revision');
    this.after = select<[number, number]>('WHERE position > ? ORDER BY position LIMIT ?');
    this.byPosition = select<[number]>('WHERE position = ?');
    this.newest = select<[]>('ORDER BY position DESC LIMIT 1');
    this.newestTime = this.db
      .prepare<[], string>("SELECT meta ->> 'recordedAt' FROM event ORDER BY position DESC LIMIT 1")
      .pluck();
    this.together = this.db.transaction((batch: readonly Waiting[]) => batch.map((one) => this.outcome(one)));
  }

  override read(stream: string, from = 0): Promise<readonly Recorded[]> {
    return Promise.resolve(this.ofStream.all(stream, from).map(recorded));
  }

  override readAll(after: Position | null, limit: number): Promise<readonly Recorded[]> {
    return Promise.resolve(this.after.all(Number(after ?? 0), limit).map(recorded));
  }

  override at(position: Position): Promise<Recorded | undefined> {
    const row = /^\d{1,15}$/.test(position) ? this.byPosition.get(Number(position)) : undefined;
    return Promise.resolve(row && recorded(row));
  }

  override last(): Promise<Recorded | undefined> {
    const row = this.newest.get();
    return Promise.resolve(row && recorded(row));
  }

  override append(stream: string, expected: number, events: readonly Unrecorded[]): Promise<Appended> {
    const write = (): Appended => this.write(stream, expected, events);
    return new Promise((resolve, reject) => {
      if (this.waiting.push({ write, resolve, reject }) === 1) setImmediate(this.commit);
    });
  }

  override watch(wake: () => void): () => void {
    this.watchers.add(wake);
    return () => this.watchers.delete(wake);
  }

  override close(): Promise<void> {
    this.commit();
    this.db.close();
    return Promise.resolve();
  }

  private readonly commit = (): void => {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    this.lastRecordedAt = undefined;
    try {
      for (const settle of this.together.immediate(batch)) settle();
    } catch (failure) {
      for (const { reject } of batch) reject(storageFailure(failure));
    }
    for (const wake of this.watchers) wake();
  };

  /** Nothing is answered before the transaction is on disk. */
  private outcome({ write, resolve, reject }: Waiting): () => void {
    try {
      const appended = write();
      return () => {
        resolve(appended);
      };
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      return () => {
        reject(refusal);
      };
    }
  }

  private write(stream: string, expected: number, events: readonly Unrecorded[]): Appended {
    const at = this.head.get(stream) ?? EMPTY;
    if (at !== expected) throw movedOn(stream, at, expected);
    let position: number | bigint = 0;
    for (const [index, { id, type, schemaVersion, data, meta }] of events.entries()) {
      const recordedAt = notBefore(this.lastTime(), meta.recordedAt);
      const about = JSON.stringify(recordedAt === meta.recordedAt ? meta : { ...meta, recordedAt });
      const values = [stream, at + 1 + index, id, type, schemaVersion, JSON.stringify(data), about] as const;
      position = this.insert.run(...values).lastInsertRowid;
      this.lastRecordedAt = recordedAt;
    }
    return { revision: at + events.length, position: positionOf(position) };
  }

  /** Asked of the file, not remembered across transactions: another process may have appended. */
  private lastTime(): string | undefined {
    this.lastRecordedAt ??= this.newestTime.get();
    return this.lastRecordedAt;
  }
}

const recorded = ([rowid, stream, revision, id, type, schemaVersion, data, meta]: EventRow): Recorded => ({
  id,
  stream,
  revision,
  position: positionOf(rowid),
  type,
  schemaVersion,
  data: JSON.parse(data) as object,
  meta: JSON.parse(meta) as Meta,
});

/** A full or failing disk refuses for now; the transaction has left no trace. */
function storageFailure(failure: unknown): unknown {
  const { code = '' } = failure as { readonly code?: string };
  if (code === 'SQLITE_FULL') return unavailable('storage-full', 'The disk is full; nothing was recorded');
  if (/^SQLITE_(BUSY|IOERR|READONLY|CANTOPEN)/.test(code))
    return unavailable('storage-failed', 'The log cannot be written now; nothing was recorded');
  return failure;
}
