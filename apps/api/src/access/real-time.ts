import { Injectable } from '@nestjs/common';
import { SystemClock } from '#event-sourcing/clock.js';

/** The time of day, by which sessions and links end; a demonstration's simulated clock is the domain's alone. */
@Injectable()
export class RealTime extends SystemClock {}
