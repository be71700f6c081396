import { Injectable } from '@nestjs/common';
import { Accounts } from '#directory/accounts.js';
import { Attempts } from '#directory/attempts.js';
import { requireGoodPassword } from '#directory/password-policy.js';
import { hashPassword, isPassword } from '#directory/password.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import { Callers } from '../access/callers.js';
import { RealTime } from '../access/real-time.js';
import { TooMany } from '../http/too-many.js';

/** Wrong passwords that cost nothing but time. */
const FREE = 5;

/** Changing one's own password. It ends every session, and a new one takes the place of that which asked. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly security: SecurityEvents,
    private readonly callers: Callers,
    private readonly time: RealTime,
  ) {}

  /** Answers what the cookie is to hold. */
  async of(accountId: string, current: string, password: string, device: string): Promise<string> {
    const at = this.time.now();
    const key = `password:${accountId}`;
    const wait = await this.attempts.wait(key, FREE, at);
    if (wait > 0) throw new TooMany('sign-in-locked', 'Too many wrong tries: wait', wait);
    const account = await this.accounts.account(accountId);
    if (!(await isPassword(account.passwordHash, current))) {
      await this.attempts.failed(key, at);
      await this.security.note('SignInRefused', { by: accountId, at }, accountId, { method: 'password' });
      throw ruleBroken('password-wrong', 'This is not the present password', 'current');
    }
    await this.attempts.succeeded(key);
    requireGoodPassword(password, account);
    await this.accounts.setPassword(accountId, await hashPassword(password), { by: accountId, at });
    this.callers.forgetAll();
    return (await this.sessions.begin(accountId, 'password', device, at)).secret;
  }
}
