import { Injectable } from '@nestjs/common';
import { Accounts } from '#directory/accounts.js';
import { hashPassword, isPassword } from '#directory/password.js';
import { requireGoodPassword } from '#directory/password-policy.js';
import { SecurityEvents } from '#directory/security-events.js';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import { RealTime } from '../access/real-time.js';
import { Throttle } from '../access/throttle.js';

/** Wrong passwords that cost nothing but time. */
const FREE = 5;

/** Changing one's own password, which ends every session and token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly throttle: Throttle,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  async of(accountId: string, current: string, password: string): Promise<void> {
    const account = await this.accounts.account(accountId);
    const doer = { by: accountId, at: this.time.now() };
    const counted = [{ key: `password:${accountId}`, free: FREE, isForgiven: true }];
    await this.throttle.tried('sign-in-locked', counted, async () => {
      if (await isPassword(account.passwordHash, current)) return;
      await this.security.note('SignInRefused', doer, accountId, { method: 'password' });
      throw ruleBroken('password-wrong', 'This is not the present password', 'current');
    });
    requireGoodPassword(password, account);
    await this.accounts.setPassword(accountId, await hashPassword(password), doer);
  }
}
