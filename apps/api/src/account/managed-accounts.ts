import { Injectable } from '@nestjs/common';
import { Accounts, type Account } from '#directory/accounts.js';
import { Directory } from '#directory/directory.js';
import { giveGrant, Grants, type Grant } from '#directory/grants.js';
import { Invitations, type PromisedGrant } from '#directory/invitations.js';
import { linkPerson } from '#directory/people.js';
import type { Doer } from '#directory/security-events.js';
import { conflict } from '#event-sourcing/domain-error.js';
import { mayManage } from '../access/administration.js';
import type { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { unknown } from '../access/places.js';
import { RealTime } from '../access/real-time.js';

/** An account as administrators see it. */
export interface ManagedAccount extends Omit<Account, 'passwordHash'> {
  readonly grants: readonly Grant[];
}

/** Accounts within an administrator's reach; for it there are no others. */
@Injectable()
export class ManagedAccounts {
  constructor(
    private readonly directory: Directory,
    private readonly accounts: Accounts,
    private readonly grants: Grants,
    private readonly invitations: Invitations,
    private readonly callers: Callers,
    private readonly time: RealTime,
  ) {}

  async list(caller: Caller): Promise<ManagedAccount[]> {
    const accounts = await this.accounts.list();
    const held = new Map<string, Grant[]>();
    for (const grant of await this.grants.all())
      held.set(grant.accountId, [...(held.get(grant.accountId) ?? []), grant]);
    return accounts
      .map((account) => managed(account, held.get(account.id) ?? []))
      .filter(({ grants }) => mayManage(caller.grants, grants));
  }

  async one(caller: Caller, id: string): Promise<ManagedAccount> {
    const [account, grants] = await Promise.all([this.accounts.account(id), this.grants.of(id)]);
    if (!mayManage(caller.grants, grants)) throw unknown('account');
    return managed(account, grants);
  }

  async give(caller: Caller, id: string, promised: PromisedGrant): Promise<Grant> {
    if ((await this.one(caller, id)).forgottenAt !== null) throw forgotten();
    return this.changed(
      this.directory.write(async (manager) => {
        if (promised.personId !== null) await linkPerson(manager, promised.personId, id);
        return giveGrant(manager, id, promised, this.doer(caller));
      }),
    );
  }

  async take(caller: Caller, id: string, grantId: string): Promise<void> {
    await this.one(caller, id);
    await this.changed(this.grants.take(id, grantId, this.doer(caller)));
  }

  async setDisabled(caller: Caller, id: string, disabled: boolean): Promise<ManagedAccount> {
    await this.one(caller, id);
    const account = await this.changed(this.accounts.setDisabled(id, disabled, this.doer(caller)));
    return managed(account, await this.grants.of(id));
  }

  async forget(caller: Caller, id: string): Promise<Account> {
    await this.one(caller, id);
    return this.changed(this.accounts.forget(id, this.doer(caller)));
  }

  /** The secret of a link that sets a new password, once. */
  async reset(caller: Caller, id: string): Promise<string> {
    const { email, forgottenAt } = await this.one(caller, id);
    if (forgottenAt !== null) throw forgotten();
    const asked = { kind: 'reset' as const, email, accountId: id, grants: [] };
    return (await this.invitations.make(asked, this.doer(caller))).secret;
  }

  private async changed<Result>(work: Promise<Result>): Promise<Result> {
    const result = await work;
    this.callers.forgetAll();
    return result;
  }

  private doer({ accountId }: Caller): Doer {
    return { by: accountId, at: this.time.now() };
  }
}

const managed = ({ passwordHash: _, ...account }: Account, grants: readonly Grant[]): ManagedAccount => ({
  ...account,
  grants,
});

const forgotten = (): Error => conflict('account-forgotten', 'This account was forgotten');
