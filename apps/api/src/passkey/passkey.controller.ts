import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { Passkeys, type Passkey } from '#directory/passkeys.js';
import { digestOf } from '#directory/secrets.js';
import { notFound } from '#event-sourcing/domain-error.js';
import { ADDRESS, type Address } from '../access/address.js';
import { Caller } from '../access/caller.js';
import { CalledBy, NeedsAccount } from '../access/needs.decorator.js';
import { RealTime } from '../access/real-time.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { page, type Page } from '../records/page.js';
import { AddPasskeyBody } from './passkey.dto.js';
import { RegisterPasskey } from './register-passkey.js';
import { relyingParty, type Begun } from './relying-party.js';

/** What an owner sees of a passkey. */
export interface OwnPasskey extends Pick<Passkey, 'name' | 'transports' | 'addedAt' | 'lastUsedAt'> {
  /** The digest of the credential's id, which may be too long for an address. */
  readonly id: string;
}

const told = ({ id, name, transports, addedAt, lastUsedAt }: Passkey): OwnPasskey => ({
  id: digestOf(id),
  name,
  transports,
  addedAt,
  lastUsedAt,
});

@ApiTags('passkey')
@Controller('passkeys')
export class PasskeyController {
  constructor(
    private readonly register: RegisterPasskey,
    private readonly passkeys: Passkeys,
    private readonly time: RealTime,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** What a browser makes a passkey with, for `navigator.credentials.create()`; good for ten minutes, once. */
  @Post('options')
  @HttpCode(200)
  @NeedsAccount()
  options(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>> {
    return this.register.begin(caller, relyingParty(request, this.address));
  }

  /** Adds the passkey that the browser made to one’s own account. */
  @Post()
  @NeedsAccount()
  async add(
    @Body() body: AddPasskeyBody,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<OwnPasskey> {
    return told(await this.register.finish(caller, body, relyingParty(request, this.address)));
  }

  /** One’s own passkeys, oldest first. */
  @Get()
  @NeedsAccount()
  async list(
    @Query() query: DirectoryPageQuery,
    @CalledBy() { accountId }: Caller,
  ): Promise<Page<OwnPasskey>> {
    return page((await this.passkeys.of(accountId)).map(told), query, []);
  }

  /** Removes one of one’s own passkeys. */
  @Delete(':passkeyId')
  @HttpCode(204)
  @NeedsAccount()
  @ApiParam({ name: 'passkeyId', example: digestOf('contoh') })
  async remove(@Param('passkeyId') passkeyId: string, @CalledBy() { accountId }: Caller): Promise<void> {
    const passkey = (await this.passkeys.of(accountId)).find(({ id }) => digestOf(id) === passkeyId);
    if (!passkey) throw notFound('passkey-unknown', 'No such passkey');
    await this.passkeys.remove(accountId, passkey.id, { by: accountId, at: this.time.now() });
  }
}
