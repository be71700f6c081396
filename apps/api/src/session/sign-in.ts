import { Injectable } from '@nestjs/common';
import { Accounts, isOpen, plainEmail } from '#directory/accounts.js';
import { addressKey } from '#directory/attempts.js';
import { isPassword } from '#directory/password.js';
import { SecurityEvents } from '#directory/security-events.js';
import { unauthenticated } from '#event-sourcing/domain-error.js';
import { RealTime } from '../access/real-time.js';
import { fromPlace, Throttle } from '../access/throttle.js';

/** Wrong passwords for one address that cost nothing but time. */
const FREE_FOR_ADDRESS = 5;

/** Signing in with a password. What is refused tells nothing of whether there is an account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly throttle: Throttle,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  /** Answers the account. */
  withPassword(email: string, password: string, ip: string): Promise<string> {
    const forAddress = { key: addressKey(plainEmail(email)), free: FREE_FOR_ADDRESS, isForgiven: true };
    return this.throttle.tried('sign-in-locked', [forAddress, fromPlace('ip', ip)], async (locks) => {
      const account = await this.accounts.byEmail(email);
      const usable = account && isOpen(account) ? account : null;
      const right = await isPassword(usable?.passwordHash ?? null, password);
      if (usable && right) return usable.id;
      const type = locks ? 'SignInLocked' : 'SignInRefused';
      const doer = { by: null, at: this.time.now() };
      await this.security.note(type, doer, account?.id ?? null, { method: 'password' });
      throw unauthenticated('sign-in-refused', 'Address or password is wrong');
    });
  }
}
