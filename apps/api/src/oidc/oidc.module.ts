import { Module, type DynamicModule } from '@nestjs/common';
import type { OidcSettings } from '../settings.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { OidcController } from './oidc.controller.js';
import { OpenIdProvider } from './openid-provider.js';

@Module({ controllers: [OidcController], providers: [OidcSignIn] })
export class OidcModule {
  /** Signs in with the provider of the settings; without one its routes are not there. */
  static with(settings: OidcSettings | null): DynamicModule {
    return {
      module: OidcModule,
      providers: [{ provide: OpenIdProvider, useFactory: () => new OpenIdProvider(settings) }],
    };
  }
}
