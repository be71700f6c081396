import { randomUUID } from 'node:crypto';
import { EntitySchema, LessThan } from 'typeorm';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { digestOf, newSecret } from './secrets.js';
import { noteSecurity, type Doer } from './security-events.js';

export type SignInMethod = 'password' | 'passkey' | 'oidc';

/** Hours after which a session ends that nobody used, and hours after which any ends. */
export const IDLE_HOURS = 12;
export const ABSOLUTE_HOURS = 7 * 24;

const HOUR = 3_600_000;

export interface Session {
  /** What its owner knows it by; it opens nothing. */
  readonly id: string;
  /** SHA-256 of what the cookie holds. */
  readonly digest: string;
  readonly accountId: string;
  readonly method: SignInMethod;
  /** The browser as it calls itself, shortened. */
  readonly device: string;
  readonly startedAt: Instant;
  readonly lastSeenAt: Instant;
}

export const sessionTable = new EntitySchema<Session>({
  name: 'session',
  columns: {
    id: { type: 'varchar', primary: true },
    digest: { type: 'varchar', unique: true },
    accountId: { type: 'varchar' },
    method: { type: 'varchar' },
    device: { type: 'varchar' },
    startedAt: { type: 'varchar' },
    lastSeenAt: { type: 'varchar' },
  },
  indices: [{ name: 'session_of_account', columns: ['accountId'] }],
});

/** Whether a session is still good at an instant. */
export function isLive({ startedAt, lastSeenAt }: Session, at: Instant): boolean {
  const now = Date.parse(at);
  return (
    now < Date.parse(lastSeenAt) + IDLE_HOURS * HOUR && now < Date.parse(startedAt) + ABSOLUTE_HOURS * HOUR
  );
}

const ago = (at: Instant, hours: number): Instant => new Date(Date.parse(at) - hours * HOUR).toISOString();

export class Sessions {
  constructor(private readonly directory: Directory) {}

  /** Begins a session in place of the one that was there, and answers what the cookie is to hold. */
  begin(
    accountId: string,
    method: SignInMethod,
    device: string,
    at: Instant,
    instead: string | null = null,
  ): Promise<{ readonly session: Session; readonly secret: string }> {
    const secret = newSecret();
    const session = {
      id: randomUUID(),
      digest: digestOf(secret),
      accountId,
      method,
      device: device.slice(0, 120),
      startedAt: at,
      lastSeenAt: at,
    };
    return this.directory.write(async (manager) => {
      if (instead !== null) await manager.delete(sessionTable, { id: instead });
      await manager.delete(sessionTable, { lastSeenAt: LessThan(ago(at, IDLE_HOURS)) });
      await manager.insert(sessionTable, session);
      await noteSecurity(manager, 'SignedIn', { by: accountId, at }, accountId, { method });
      return { session, secret };
    });
  }

  /** The session that a cookie opens, if it is still good. */
  async opened(secret: string, at: Instant): Promise<Session | null> {
    const session = await this.directory.committed.findOneBy(sessionTable, { digest: digestOf(secret) });
    return session && isLive(session, at) ? session : null;
  }

  async of(accountId: string, at: Instant): Promise<Session[]> {
    const sessions = await this.directory.committed.find(sessionTable, {
      where: { accountId },
      order: { lastSeenAt: 'DESC', id: 'ASC' },
    });
    return sessions.filter((session) => isLive(session, at));
  }

  async touch(id: string, at: Instant): Promise<void> {
    await this.directory.write((manager) => manager.update(sessionTable, { id }, { lastSeenAt: at }));
  }

  /** Ends one session of an account. */
  end(accountId: string, id: string, doer: Doer, type: 'SignedOut' | 'SessionEnded'): Promise<void> {
    return this.directory.write(async (manager) => {
      const { affected } = await manager.delete(sessionTable, { id, accountId });
      if (!affected) throw notFound('session-unknown', 'No such session');
      await noteSecurity(manager, type, doer, accountId);
    });
  }

  /** Ends all sessions of an account but one; answers how many. */
  endOthers(accountId: string, kept: string | null, doer: Doer): Promise<number> {
    return this.directory.write(async (manager) => {
      const ended = (await manager.findBy(sessionTable, { accountId })).filter(({ id }) => id !== kept);
      for (const { id } of ended) await manager.delete(sessionTable, { id });
      if (ended.length > 0)
        await noteSecurity(manager, 'SessionEnded', doer, accountId, { count: ended.length });
      return ended.length;
    });
  }
}
