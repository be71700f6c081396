import type { Instant } from './event.js';

/** The only source of now. A port, because a demonstration's time is simulated. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString();
  }
}
