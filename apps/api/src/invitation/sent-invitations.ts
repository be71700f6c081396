import { Injectable } from '@nestjs/common';
import { Accounts, plainEmail } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { Invitations, type Invitation } from '#directory/invitations.js';
import { conflict } from '#event-sourcing/domain-error.js';
import { administersAll, mayGive, mayManage } from '../access/administration.js';
import type { Caller } from '../access/caller.js';
import { Grantable } from '../access/grantable.js';
import { unknown } from '../access/places.js';
import { RealTime } from '../access/real-time.js';
import type { InviteBody } from './invitation.dto.js';

/** An invitation that waits, without what opens it. */
export type WaitingInvitation = Omit<Invitation, 'digest' | 'acceptedAt'>;

/** Invitations within an administrator's reach; for it there are no others. */
@Injectable()
export class SentInvitations {
  constructor(
    private readonly invitations: Invitations,
    private readonly accounts: Accounts,
    private readonly grants: Grants,
    private readonly grantable: Grantable,
    private readonly time: RealTime,
  ) {}

  /** Answers the id and the secret; only who may see an account is told that there is one with this address. */
  async invite(caller: Caller, body: InviteBody): Promise<{ readonly id: string; readonly secret: string }> {
    const grants = [];
    for (const grant of body.grants) grants.push(await this.grantable.by(caller, grant));
    const account = await this.accounts.byEmail(body.email);
    if (account && mayManage(caller.grants, await this.grants.of(account.id)))
      throw conflict('account-already-there', 'There is an account with this address', 'email');
    const asked = { kind: 'invitation' as const, email: plainEmail(body.email), accountId: null, grants };
    const { invitation, secret } = await this.invitations.make(asked, this.doer(caller));
    return { id: invitation.id, secret };
  }

  /** Those that wait, newest first. */
  async waiting(caller: Caller): Promise<WaitingInvitation[]> {
    const waiting = await this.invitations.waiting(this.time.now());
    const reached = await Promise.all(waiting.map((one) => this.reaches(caller, one)));
    return waiting
      .filter((_, index) => reached[index])
      .map(({ digest: _digest, acceptedAt: _accepted, ...invitation }) => invitation);
  }

  async revoke(caller: Caller, id: string): Promise<void> {
    if (!(await this.waiting(caller)).some((one) => one.id === id)) throw unknown('invitation');
    await this.invitations.revoke(id, this.doer(caller));
  }

  private async reaches(caller: Caller, { kind, accountId, grants }: Invitation): Promise<boolean> {
    if (kind === 'invitation') return grants.every((grant) => mayGive(caller.grants, grant));
    if (accountId === null) return administersAll(caller);
    return mayManage(caller.grants, await this.grants.of(accountId));
  }

  private doer({ accountId }: Caller): { readonly by: string; readonly at: string } {
    return { by: accountId, at: this.time.now() };
  }
}
