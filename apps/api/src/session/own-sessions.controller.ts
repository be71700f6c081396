import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Sessions, type Session } from '#directory/sessions.js';
import { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { CalledBy, NeedsAccount } from '../access/needs.decorator.js';
import { RealTime } from '../access/real-time.js';
import { Id } from '../http/id.decorator.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { page, type Page } from '../records/page.js';

/** A session without what opens it. */
export interface OwnSession extends Omit<Session, 'digest' | 'accountId'> {
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** One's own sessions, for whoever has signed in. */
@ApiTags('session')
@Controller('sessions')
@NeedsAccount()
export class OwnSessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly callers: Callers,
    private readonly time: RealTime,
  ) {}

  /** Where one is signed in, the latest in use first. */
  @Get()
  async list(
    @Query() query: DirectoryPageQuery,
    @CalledBy() { accountId, entry }: Caller,
  ): Promise<Page<OwnSession>> {
    const sessions = await this.sessions.of(accountId, this.time.now());
    const items = sessions.map(({ digest: _digest, accountId: _owner, ...session }) => ({
      ...session,
      current: session.id === entry.id,
    }));
    return page(items, query, []);
  }

  /** Ends one session. */
  @Delete(':ownSessionId')
  @HttpCode(204)
  async end(
    @Id('ownSessionId', '00000000-0000-4000-8000-000000000001') ownSessionId: string,
    @CalledBy() { accountId }: Caller,
  ): Promise<void> {
    await this.sessions.end(accountId, ownSessionId, { by: accountId, at: this.time.now() }, 'SessionEnded');
    this.callers.forgetAll();
  }

  /** Ends all sessions but the one that asks. */
  @Delete()
  @HttpCode(204)
  async endOthers(@CalledBy() { accountId, entry }: Caller): Promise<void> {
    await this.sessions.endOthers(accountId, entry.id, { by: accountId, at: this.time.now() });
    this.callers.forgetAll();
  }
}
