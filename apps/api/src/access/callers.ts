import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/** The person who sits at this machine; while there are no accounts, nobody else can ask. */
export const OPERATOR = '00000000-0000-4000-8000-000000000000';

/** Who is asking. */
@Injectable()
export class Callers {
  private readonly acting = new AsyncLocalStorage<string>();

  /** The asking person's id in the collaboration, which is all that the log learns of them. */
  get personId(): string {
    return this.acting.getStore() ?? OPERATOR;
  }

  /** Runs work in somebody's name; only code in this process can. */
  as<Result>(personId: string, work: () => Result): Result {
    return this.acting.run(personId, work);
  }
}
