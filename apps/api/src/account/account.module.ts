import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { ManagedAccounts } from './managed-accounts.js';

@Module({ controllers: [AccountController], providers: [ManagedAccounts] })
export class AccountModule {}
