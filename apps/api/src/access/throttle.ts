import { Injectable } from '@nestjs/common';
import { Attempts, type Counted } from '#directory/attempts.js';
import { TooMany } from '../http/too-many.js';
import { RealTime } from './real-time.js';

/** Failures from one network address that cost nothing but time. */
const FREE_FROM_PLACE = 30;

/** What comes from one network address, whoever sends it; a success takes only its own try back. */
export const fromPlace = (what: string, ip: string): Counted => ({
  key: `${what}:${ip}`,
  free: FREE_FROM_PLACE,
  isForgiven: false,
});

/** Slows guessing down, in the same way whether what is guessed at exists or not. */
@Injectable()
export class Throttle {
  constructor(
    private readonly attempts: Attempts,
    private readonly time: RealTime,
  ) {}

  /**
   * Tries something unless it failed too often lately. Until it has succeeded it counts as failed, so that many tries
   * at once find no way around; `locks` says that this failure is the one after which one has to wait.
   */
  async tried<Result>(
    code: string,
    counted: readonly Counted[],
    work: (locks: boolean) => Promise<Result>,
  ): Promise<Result> {
    const { wait, begun } = await this.attempts.begin(counted, this.time.now());
    if (wait > 0) throw new TooMany(code, 'Too many wrong tries: wait', wait);
    const result = await work(begun.some(({ failures, free }) => failures === free));
    await this.attempts.succeeded(begun);
    return result;
  }
}
