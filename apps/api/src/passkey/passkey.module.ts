import { Module } from '@nestjs/common';
import { PasskeySessionController } from './passkey-session.controller.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { PasskeyController } from './passkey.controller.js';
import { RegisterPasskey } from './register-passkey.js';

/** Passkeys (WebAuthn): one's own, and signing in with them. */
@Module({
  controllers: [PasskeyController, PasskeySessionController],
  providers: [RegisterPasskey, PasskeySignIn],
})
export class PasskeyModule {}
