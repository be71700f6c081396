import { Injectable, type MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { Position } from '#event-sourcing/event.js';
import type { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { TooMany } from '../http/too-many.js';
import { Changes, type Listener } from './changes.js';

/** Milliseconds between two signs of life, at which rights are looked up too; and after which it comes back anew. */
const HEARTBEAT = 15_000;
const LONGEST = 300_000;
/** How many of them an account may keep open. */
const OF_ACCOUNT = 20;

/** Whose stream it is, of what, from where, and whether it still may have it. */
interface Follower {
  readonly caller: Caller;
  readonly collaborationId: string;
  readonly after: Position | undefined;
  readonly isWelcome: () => Promise<boolean>;
}

/** What one screen hears, for as long as it may. */
@Injectable()
export class ChangeStream {
  constructor(
    private readonly changes: Changes,
    private readonly callers: Callers,
  ) {}

  of({ caller: { accountId }, collaborationId, after, isWelcome }: Follower): Observable<MessageEvent> {
    if (this.changes.countOf(accountId) >= OF_ACCOUNT)
      throw new TooMany('too-many-requests', 'Too many streams are open', HEARTBEAT / 1_000);
    return new Observable((screen) => {
      const end = (): void => {
        screen.complete();
      };
      const listener: Listener = {
        accountId,
        collaborationId,
        at: null,
        tell: (message) => {
          screen.next(message);
        },
        end,
      };
      const check = (): void => {
        isWelcome().then((welcome) => {
          if (!welcome) end();
        }, end);
      };
      const heartbeat = setInterval(() => {
        if (listener.at !== null) screen.next({ id: listener.at, comment: '' });
        check();
      }, HEARTBEAT);
      const longest = setTimeout(end, LONGEST);
      const unwatch = this.callers.watch(check);
      this.changes.join(listener, after).catch(end);
      return () => {
        clearInterval(heartbeat);
        clearTimeout(longest);
        unwatch();
        this.changes.leave(listener);
      };
    });
  }
}
