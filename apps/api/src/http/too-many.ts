import { DomainError } from '#event-sourcing/domain-error.js';

/** Refused for a while. */
export class TooMany extends DomainError {
  constructor(
    code: string,
    message: string,
    /** Seconds until it is worth another try. */
    readonly retryAfter: number,
  ) {
    super('too-many', code, message);
  }
}
