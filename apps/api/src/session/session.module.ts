import { Module } from '@nestjs/common';
import { ChangePassword } from './change-password.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { SessionController } from './session.controller.js';
import { SignIn } from './sign-in.js';

@Module({ controllers: [SessionController, OwnSessionsController], providers: [SignIn, ChangePassword] })
export class SessionModule {}
