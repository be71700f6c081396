import { Injectable } from '@nestjs/common';
import { Accounts, isOpen } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { People } from '#directory/people.js';
import { isLive, Sessions, type Session } from '#directory/sessions.js';
import { Tokens, TOKEN_PREFIX, type Token } from '#directory/tokens.js';
import { digestOf } from '#directory/secrets.js';
import { Clock } from '#event-sourcing/clock.js';
import { abilityFor } from './ability.js';
import { Caller, type Entry } from './caller.js';
import { RealTime } from './real-time.js';

/** Milliseconds for which this process believes what it has read; what it changes itself holds at once. */
const FRESH = 5_000;
/** Milliseconds between two notes that a session is in use. */
const SEEN = 60_000;
/** How many callers are kept in mind. */
const KEPT = 10_000;

interface Known {
  readonly caller: Caller;
  readonly until: number;
  readonly isGood: (at: string) => boolean;
}

/** Who is asking, by what a request brings along. */
@Injectable()
export class Callers {
  private readonly known = new Map<string, Known>();
  private readonly persons = new Map<string, string>();
  /** How often something about accounts was changed: what was read before is not kept after. */
  private changes = 0;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly accounts: Accounts,
    private readonly grants: Grants,
    private readonly people: People,
    private readonly time: RealTime,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller behind a cookie or a token; null when it opens nothing, or not any more. What a page asks by itself is no
   * use of the session, which ends all the same when nobody is at work.
   */
  async behind(secret: string, isUse = true): Promise<Caller | null> {
    const key = digestOf(secret);
    const at = this.time.now();
    const known = this.known.get(key);
    if (known && performance.now() < known.until && known.isGood(at)) return known.caller;
    this.known.delete(key);
    const { changes } = this;
    const found = await (secret.startsWith(TOKEN_PREFIX)
      ? this.byToken(secret, at)
      : this.bySession(secret, at, isUse));
    if (!found) return null;
    if (!isUse) return found.caller;
    if (this.known.size >= KEPT) this.known.clear();
    if (changes === this.changes) this.known.set(key, { ...found, until: performance.now() + FRESH });
    return found.caller;
  }

  /** The id by which the log knows an account in a collaboration. */
  async personIn({ accountId, name }: Caller, collaborationId: string): Promise<string> {
    const key = `${accountId} ${collaborationId}`;
    const known = this.persons.get(key);
    if (known !== undefined) return known;
    const { changes } = this;
    const { id } = await this.people.acting(
      { id: accountId, name },
      collaborationId,
      this.clock.now(),
      this.time.now(),
    );
    if (this.persons.size >= KEPT) this.persons.clear();
    if (changes === this.changes) this.persons.set(key, id);
    return id;
  }

  /** Reads everything anew from here on: something about accounts was changed. */
  forgetAll(): void {
    this.changes += 1;
    this.known.clear();
    this.persons.clear();
    for (const changed of this.watchers) changed();
  }

  /** Calls `changed` when something about accounts was changed here; does not hear of other processes, so ask as well. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  private async bySession(secret: string, at: string, isUse: boolean): Promise<Omit<Known, 'until'> | null> {
    const session = await this.sessions.opened(secret, at);
    if (!session) return null;
    const caller = await this.caller(session.accountId, { by: 'session', id: session.id });
    if (caller && isUse && Date.parse(at) - Date.parse(session.lastSeenAt) > SEEN)
      await this.sessions.touch(session.id, at);
    return (
      caller && { caller, isGood: (now) => isLive({ ...session, lastSeenAt: at } satisfies Session, now) }
    );
  }

  private async byToken(secret: string, at: string): Promise<Omit<Known, 'until'> | null> {
    const token = await this.tokens.opened(secret, at);
    if (!token) return null;
    const { id, scope, collaborationId, accountId, expiresAt }: Token = token;
    const caller = await this.caller(accountId, { by: 'token', id, scope, collaborationId });
    return caller && { caller, isGood: (now) => now < expiresAt };
  }

  private async caller(accountId: string, entry: Entry): Promise<Caller | null> {
    const account = await this.accounts.account(accountId);
    if (!isOpen(account)) return null;
    const { name, email } = account;
    const grants = await this.grants.of(accountId);
    return new Caller(accountId, name, email, grants, abilityFor(grants), entry);
  }
}
