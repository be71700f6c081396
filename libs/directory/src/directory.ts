import type { DataSource, EntityManager } from 'typeorm';

/** The part of Rembuk that knows people, and that may forget them. */
export class Directory {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {}

  /** What is committed. */
  get committed(): EntityManager {
    return this.reader.manager;
  }

  /** Runs work in a transaction of its own, one after the other: a connection of SQLite knows only one. */
  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const done = this.last.then(() => this.writer.transaction(work));
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Takes what was erased out of the file of recent writes as well. */
  async flush(): Promise<void> {
    const done = this.last.then(() => this.writer.query('PRAGMA wal_checkpoint(TRUNCATE)'));
    this.last = done.catch(() => undefined);
    await done;
  }

  async close(): Promise<void> {
    await this.last;
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
