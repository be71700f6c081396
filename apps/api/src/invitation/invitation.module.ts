import { Module } from '@nestjs/common';
import { InvitationController } from './invitation.controller.js';
import { Links } from './links.js';
import { SentInvitations } from './sent-invitations.js';
import { SetupController } from './setup.controller.js';

@Module({ controllers: [InvitationController, SetupController], providers: [Links, SentInvitations] })
export class InvitationModule {}
