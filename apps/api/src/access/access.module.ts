import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Accounts } from '#directory/accounts.js';
import { Attachments } from '#directory/attachments.js';
import { Attempts } from '#directory/attempts.js';
import { Ceremonies } from '#directory/ceremonies.js';
import { Directory } from '#directory/directory.js';
import { Forgetting } from '#directory/forgetting.js';
import { Grants } from '#directory/grants.js';
import { Identities } from '#directory/identities.js';
import { Invitations } from '#directory/invitations.js';
import { Passkeys } from '#directory/passkeys.js';
import { People } from '#directory/people.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import { Tokens } from '#directory/tokens.js';
import { AccessGuard } from './access.guard.js';
import { ADDRESS, type Address } from './address.js';
import { BrowserSessions } from './browser-sessions.js';
import { Callers } from './callers.js';
import { Grantable } from './grantable.js';
import { Places } from './places.js';
import { RealTime } from './real-time.js';
import { Throttle } from './throttle.js';

const REGISTERS: readonly Type[] = [
  Accounts,
  Attachments,
  Attempts,
  Ceremonies,
  Forgetting,
  Grants,
  Identities,
  Invitations,
  Passkeys,
  People,
  SecurityEvents,
  Sessions,
  Tokens,
];

/** Who may do what: the directory's registers, and the guard that asks them before every route. */
@Global()
@Module({
  providers: [
    ...REGISTERS.map((register) => ({
      provide: register,
      inject: [Directory],
      useFactory: (directory: Directory): unknown => new register(directory),
    })),
    RealTime,
    Callers,
    Places,
    BrowserSessions,
    Throttle,
    Grantable,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [...REGISTERS, RealTime, Callers, Places, BrowserSessions, Throttle, Grantable],
})
export class AccessModule {
  static at(address: Address): DynamicModule {
    return {
      module: AccessModule,
      providers: [{ provide: ADDRESS, useValue: { origin: address.origin } satisfies Address }],
      exports: [ADDRESS],
    };
  }
}
