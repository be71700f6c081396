import { Injectable } from '@nestjs/common';
import { Accounts, plainEmail } from '#directory/accounts.js';
import { addressKey, Attempts } from '#directory/attempts.js';
import { isPassword } from '#directory/password.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import { unauthenticated } from '#event-sourcing/domain-error.js';
import type { Caller } from '../access/caller.js';
import { RealTime } from '../access/real-time.js';
import { TooMany } from '../http/too-many.js';

/** Wrong passwords that cost nothing but time: for one address to sign in with, and from one place. */
const FREE_FOR_ADDRESS = 5;
const FREE_FROM_PLACE = 30;

/** Where a sign-in comes from. */
export interface Visitor {
  /** The network address; only its digest is kept, and only for as long as failures count. */
  readonly ip: string;
  readonly device: string;
  /** Who was signed in with this cookie before. */
  readonly before: Caller | null;
}

/** What failures are counted by, and how many of them cost nothing. */
interface Counted {
  readonly key: string;
  readonly free: number;
}

/** Signing in with a password. What is refused tells nothing of whether there is an account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  /** Answers what the cookie is to hold. */
  async withPassword(email: string, password: string, { ip, device, before }: Visitor): Promise<string> {
    const at = this.time.now();
    const counted = [
      { key: addressKey(plainEmail(email)), free: FREE_FOR_ADDRESS },
      { key: `ip:${ip}`, free: FREE_FROM_PLACE },
    ];
    const waits = await Promise.all(counted.map(({ key, free }) => this.attempts.wait(key, free, at)));
    const wait = Math.max(...waits);
    if (wait > 0) throw new TooMany('sign-in-locked', 'Too many wrong tries: wait', wait);
    const account = await this.accounts.byEmail(email);
    const usable = account?.disabledAt === null ? account : null;
    const right = await isPassword(usable?.passwordHash ?? null, password);
    if (!usable || !right) return this.refuse(counted, account?.id ?? null, at);
    await this.attempts.succeeded(addressKey(plainEmail(email)));
    return (await this.sessions.begin(usable.id, 'password', device, at, sessionOf(before))).secret;
  }

  private async refuse(counted: readonly Counted[], accountId: string | null, at: string): Promise<never> {
    const failures = await Promise.all(counted.map(({ key }) => this.attempts.failed(key, at)));
    const locked = counted.some(({ free }, index) => (failures[index] ?? 0) === free);
    const type = locked ? 'SignInLocked' : 'SignInRefused';
    await this.security.note(type, { by: null, at }, accountId, { method: 'password' });
    throw unauthenticated('sign-in-refused', 'Address or password is wrong');
  }
}

const sessionOf = (caller: Caller | null): string | null =>
  caller?.entry.by === 'session' ? caller.entry.id : null;
