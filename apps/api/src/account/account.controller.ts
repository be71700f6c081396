import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Account } from '#directory/accounts.js';
import type { Grant } from '#directory/grants.js';
import { ADDRESS, ownOrigin, type Address } from '../access/address.js';
import { Caller } from '../access/caller.js';
import { GrantBody } from '../access/grant.dto.js';
import { Grantable } from '../access/grantable.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { Id } from '../http/id.decorator.js';
import { page, type Page } from '../records/page.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { ManagedAccounts, type ManagedAccount } from './managed-accounts.js';

/** Accounts and roles have no id that is known beforehand. */
const NONE = '00000000-0000-4000-8000-000000000001';

/** Accounts, for the administrators whose reach all of their roles lie in; for others they do not exist. */
@ApiTags('account')
@Controller('accounts')
@Needs('manage', 'account')
export class AccountController {
  constructor(
    private readonly managed: ManagedAccounts,
    private readonly grantable: Grantable,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** The accounts within reach, by name; those that were forgotten come last. */
  @Get()
  async list(@Query() query: DirectoryPageQuery, @CalledBy() caller: Caller): Promise<Page<ManagedAccount>> {
    return page(await this.managed.list(caller), query, []);
  }

  /** One account with its roles. */
  @Get(':accountId')
  one(@Id('accountId', NONE) accountId: string, @CalledBy() caller: Caller): Promise<ManagedAccount> {
    return this.managed.one(caller, accountId);
  }

  /** Gives a role, for one collaboration or for a region, that lies within the giver's own reach. */
  @Post(':accountId/grants')
  async give(
    @Id('accountId', NONE) accountId: string,
    @Body() body: GrantBody,
    @CalledBy() caller: Caller,
  ): Promise<Grant> {
    await this.managed.one(caller, accountId);
    return this.managed.give(caller, accountId, await this.grantable.by(caller, body));
  }

  /** Takes a role; refused where nobody could administer everywhere any more. */
  @Delete(':accountId/grants/:grantId')
  @HttpCode(204)
  take(
    @Id('accountId', NONE) accountId: string,
    @Id('grantId', NONE) grantId: string,
    @CalledBy() caller: Caller,
  ): Promise<void> {
    return this.managed.take(caller, accountId, grantId);
  }

  /** Shuts an account out: its sessions and tokens end. */
  @Post(':accountId/disabling')
  @HttpCode(200)
  disable(@Id('accountId', NONE) accountId: string, @CalledBy() caller: Caller): Promise<ManagedAccount> {
    return this.managed.setDisabled(caller, accountId, true);
  }

  /** Lets an account in again. */
  @Post(':accountId/enabling')
  @HttpCode(200)
  enable(@Id('accountId', NONE) accountId: string, @CalledBy() caller: Caller): Promise<ManagedAccount> {
    return this.managed.setDisabled(caller, accountId, false);
  }

  /** Makes a link that sets a new password once, to be handed over; an older one ends. */
  @Post(':accountId/reset')
  @HttpCode(200)
  async reset(
    @Id('accountId', NONE) accountId: string,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly link: string }> {
    const secret = await this.managed.reset(caller, accountId);
    return { link: `${ownOrigin(request, this.address)}/undangan/${secret}` };
  }

  /** Forgets an account and every person it acted as; the ids and the events stay. */
  @Delete(':accountId')
  async forget(
    @Id('accountId', NONE) accountId: string,
    @CalledBy() caller: Caller,
  ): Promise<Pick<Account, 'id' | 'forgottenAt'>> {
    const { id, forgottenAt } = await this.managed.forget(caller, accountId);
    return { id, forgottenAt };
  }
}
