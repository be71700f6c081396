import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Directory } from '#directory/directory.js';
import { SecurityEvents } from '#directory/security-events.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Caller } from '../access/caller.js';
import { CalledBy, NeedsAccount } from '../access/needs.decorator.js';
import { RealTime } from '../access/real-time.js';
import { personData, type PersonData } from '../person-data.js';

@ApiTags('session')
@Controller('session/person-data')
export class PersonDataController {
  constructor(
    private readonly directory: Directory,
    private readonly log: EventLog,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  /** Everything held on whoever asks: account, people, roles, sessions, consents, and where the log knows them. */
  @Get()
  @NeedsAccount()
  async own(@CalledBy() { accountId }: Caller): Promise<PersonData> {
    const held = await personData(this.directory, this.log, accountId);
    await this.security.note('PersonDataExported', { by: accountId, at: this.time.now() }, accountId);
    return held;
  }
}
