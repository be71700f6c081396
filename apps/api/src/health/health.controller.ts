import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Clock } from '#event-sourcing/clock.js';
import { unavailable } from '#event-sourcing/domain-error.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { OpenToAll } from '../access/needs.decorator.js';
import { DemoClock } from '../demo-clock.js';

/** How long readiness waits for the views, in milliseconds. */
const PATIENCE = 1_000;

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly log: EventLog,
    private readonly projector: Projector,
    private readonly clock: Clock,
  ) {}

  /** Whether the process answers at all. */
  @Get('live')
  @OpenToAll()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Whether the log can be read and the views have come as far as it; tells the domain's time, and if it is simulated. */
  @Get('ready')
  @OpenToAll()
  async ready(): Promise<{
    status: 'ok';
    position: string | null;
    now: string;
    clock: 'system' | 'simulated';
  }> {
    const position = (await this.log.last())?.position ?? null;
    if (position !== null && !(await this.projector.reached(position, PATIENCE)))
      throw unavailable('views-behind', 'The views have not come as far as the log');
    const clock = this.clock instanceof DemoClock ? 'simulated' : 'system';
    return { status: 'ok', position, now: this.clock.now(), clock };
  }
}
