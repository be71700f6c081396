import { Injectable } from '@nestjs/common';
import { Accounts, type Account } from '#directory/accounts.js';
import { Ceremonies } from '#directory/ceremonies.js';
import { Identities } from '#directory/identities.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import type { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { RealTime } from '../access/real-time.js';
import { NotSignedIn, OpenIdProvider, type Expected, type Identified } from './openid-provider.js';

const KIND = 'oidc';

/** The browser that comes back from the provider. */
export interface Returned {
  /** What the cookie holds since the browser was sent there. */
  readonly secret: string;
  /** What the provider's answer says, as it stands in the address. */
  readonly query: string;
  readonly device: string;
  /** Who was signed in before. */
  readonly before: Caller | null;
}

/** Signing in with an OpenID provider. It makes no accounts, and a refusal tells nothing of whether there is one. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly ceremonies: Ceremonies,
    private readonly identities: Identities,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly security: SecurityEvents,
    private readonly callers: Callers,
    private readonly time: RealTime,
  ) {}

  /** Answers where to send the browser, and what it has to bring back in its cookie. */
  async begin(redirectUri: string): Promise<{ readonly url: string; readonly secret: string }> {
    const { url, expected } = await this.provider.begin(redirectUri);
    const secret = await this.ceremonies.begin(KIND, { ...expected }, this.time.now());
    return { url, secret };
  }

  /** Answers what the session's cookie is to hold. */
  async finish({ secret, query, device, before }: Returned): Promise<string> {
    const expected = await this.ceremonies.finish(KIND, secret, this.time.now());
    if (!expected) throw new NotSignedIn('sign-in-refused');
    const account = await this.accountBehind(query, expected as unknown as Expected);
    const instead = before?.entry.by === 'session' ? before.entry.id : null;
    const session = await this.sessions.begin(account.id, 'oidc', device, this.time.now(), instead);
    if (instead !== null) this.callers.forgetAll();
    return session.secret;
  }

  private async accountBehind(query: string, expected: Expected): Promise<Account> {
    let account: Account | null = null;
    try {
      const identified = await this.provider.identify(query, expected);
      account = await this.accountOf(identified);
      if (account?.disabledAt === null) return account;
      throw new NotSignedIn('sign-in-refused');
    } catch (failure) {
      if (failure instanceof NotSignedIn && failure.why === 'sign-in-refused')
        await this.refused(account?.id ?? null);
      throw failure;
    }
  }

  /** Whose identity it is; one that nobody has goes to the account with the address that the provider vouches for. */
  private async accountOf(identified: Identified): Promise<Account | null> {
    const { issuer, subject } = identified;
    const identity = await this.identities.identity(issuer, subject);
    if (identity) return this.accounts.account(identity.accountId);
    const email = await identified.verifiedEmail();
    const account = email === null ? null : await this.accounts.byEmail(email);
    if (account?.disabledAt !== null) return account;
    if (await this.identities.isFree(issuer, account.id)) await this.link(identified, account.id);
    return (await this.isOf(identified, account.id)) ? account : null;
  }

  /** Somebody who signs in in two windows at once is linked by one of them. */
  private async link(identified: Identified, accountId: string): Promise<void> {
    const { issuer, subject } = identified;
    try {
      await this.identities.link(issuer, subject, accountId, { by: accountId, at: this.time.now() });
    } catch (failure) {
      if (!(await this.isOf(identified, accountId))) throw failure;
    }
  }

  private async isOf({ issuer, subject }: Identified, accountId: string): Promise<boolean> {
    return (await this.identities.identity(issuer, subject))?.accountId === accountId;
  }

  private refused(accountId: string | null): Promise<void> {
    return this.security.note('SignInRefused', { by: null, at: this.time.now() }, accountId, {
      method: 'oidc',
    });
  }
}
