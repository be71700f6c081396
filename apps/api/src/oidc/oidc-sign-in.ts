import { Injectable } from '@nestjs/common';
import { Accounts, isOpen, type Account } from '#directory/accounts.js';
import { Ceremonies } from '#directory/ceremonies.js';
import { Identities } from '#directory/identities.js';
import { SecurityEvents } from '#directory/security-events.js';
import { RealTime } from '../access/real-time.js';
import { NotSignedIn, OpenIdProvider, type Expected, type Identified } from './openid-provider.js';

const KIND = 'oidc';

/** Signing in with an OpenID provider. It makes no accounts, and a refusal tells nothing of whether there is one. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly ceremonies: Ceremonies,
    private readonly identities: Identities,
    private readonly accounts: Accounts,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  /** Answers where to send the browser, and what it has to bring back in its cookie. */
  async begin(redirectUri: string): Promise<{ readonly url: string; readonly secret: string }> {
    const { url, expected } = await this.provider.begin(redirectUri);
    const secret = await this.ceremonies.begin(KIND, { ...expected }, this.time.now());
    return { url, secret };
  }

  /**
   * Answers the account. `secret` is what the cookie holds since the browser was sent away, `query` the provider's
   * answer as it stands in the address.
   */
  async finish(secret: string, query: string): Promise<string> {
    const expected = await this.ceremonies.finish(KIND, secret, this.time.now());
    if (!expected) throw new NotSignedIn('sign-in-refused');
    return (await this.accountBehind(query, expected as unknown as Expected)).id;
  }

  private async accountBehind(query: string, expected: Expected): Promise<Account> {
    let account: Account | null = null;
    try {
      const identified = await this.provider.identify(query, expected);
      account = await this.accountOf(identified);
      if (account && isOpen(account)) return account;
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
    if (!account || !isOpen(account)) return account;
    const doer = { by: account.id, at: this.time.now() };
    return (await this.identities.link(issuer, subject, account.id, doer)) ? account : null;
  }

  private refused(accountId: string | null): Promise<void> {
    return this.security.note('SignInRefused', { by: null, at: this.time.now() }, accountId, {
      method: 'oidc',
    });
  }
}
