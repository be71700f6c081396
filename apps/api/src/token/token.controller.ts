import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Tokens, type Token } from '#directory/tokens.js';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { CalledBy, NeedsAccount } from '../access/needs.decorator.js';
import { Places } from '../access/places.js';
import { RealTime } from '../access/real-time.js';
import { Id } from '../http/id.decorator.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { page, type Page } from '../records/page.js';
import { MakeTokenBody } from './token.dto.js';

/** The longest a token lasts, in milliseconds. */
const LONGEST = 366 * 86_400_000;

/** A token without what opens. */
export type ShownToken = Omit<Token, 'digest' | 'accountId'>;

/** A new token with its secret, which nobody is told again. */
export interface NewToken extends ShownToken {
  readonly secret: string;
}

const shown = ({ digest: _digest, accountId: _owner, ...token }: Token): ShownToken => token;

/** One's own tokens, for whoever has signed in; a token makes no tokens. */
@ApiTags('token')
@Controller('tokens')
@NeedsAccount()
export class TokenController {
  constructor(
    private readonly tokens: Tokens,
    private readonly places: Places,
    private readonly callers: Callers,
    private readonly time: RealTime,
  ) {}

  /** One's own tokens, those that have expired too. */
  @Get()
  async list(
    @Query() query: DirectoryPageQuery,
    @CalledBy() { accountId }: Caller,
  ): Promise<Page<ShownToken>> {
    return page((await this.tokens.of(accountId)).map(shown), query, []);
  }

  /** Makes a token; its secret is told only here. */
  @Post()
  async make(
    @Body() { name, scope, collaborationId, expiresAt }: MakeTokenBody,
    @CalledBy() caller: Caller,
  ): Promise<NewToken> {
    const at = this.time.now();
    const ahead = Date.parse(expiresAt) - Date.parse(at);
    if (ahead <= 0 || ahead > LONGEST)
      throw ruleBroken('token-expiry-invalid', 'A token lasts from now to 366 days', 'expiresAt');
    if (collaborationId !== undefined) await this.places.seen(caller, collaborationId);
    const { accountId } = caller;
    const asked = {
      accountId,
      name,
      scope,
      collaborationId: collaborationId ?? null,
      expiresAt: new Date(expiresAt).toISOString(),
    };
    const { token, secret } = await this.tokens.make(asked, { by: accountId, at });
    return { ...shown(token), secret };
  }

  /** Ends one of one's own tokens. */
  @Delete(':tokenId')
  @HttpCode(204)
  async revoke(
    @Id('tokenId', '00000000-0000-4000-8000-000000000001') tokenId: string,
    @CalledBy() { accountId }: Caller,
  ): Promise<void> {
    await this.tokens.revoke(accountId, tokenId, { by: accountId, at: this.time.now() });
    this.callers.forgetAll();
  }
}
