import type { Grant } from '#directory/grants.js';
import type { TokenScope } from '#directory/tokens.js';
import { may, type Ability, type Action, type Facts, type Subject } from './ability.js';

/** How a caller came in: with a cookie, or with a token, which opens less. */
export type Entry =
  | { readonly by: 'session'; readonly id: string }
  | {
      readonly by: 'token';
      readonly id: string;
      readonly scope: TokenScope;
      readonly collaborationId: string | null;
    };

/** Who is asking, and what that may do. */
export class Caller {
  /** What was asked before; a caller is read anew within seconds, so this stays small. */
  private readonly answers = new Map<string, boolean>();

  constructor(
    readonly accountId: string,
    readonly name: string | null,
    readonly email: string | null,
    readonly grants: readonly Grant[],
    readonly ability: Ability,
    readonly entry: Entry,
  ) {}

  may(action: Action, on: Subject, facts: Facts): boolean {
    const question = [action, on, facts.collaborationId, facts.region, facts.stakeholderId].join(' ');
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    const answer = this.entered(action, on, facts.collaborationId) && may(this.ability, action, on, facts);
    this.answers.set(question, answer);
    return answer;
  }

  /** Whether it may do so to anything at all; lists then hold what it may. */
  mayAnywhere(action: Action, on: Subject): boolean {
    return this.entered(action, on, undefined) && this.ability.can(action, on);
  }

  /** A token never reaches accounts, and no further than its scope and its collaboration. */
  private entered(action: Action, on: Subject, collaborationId: string | undefined): boolean {
    const { entry } = this;
    if (entry.by === 'session') return true;
    if (on === 'account' || on === 'security-event' || action === 'forget' || action === 'erase')
      return false;
    if (entry.scope === 'read' && action !== 'read') return false;
    return (
      entry.collaborationId === null ||
      collaborationId === undefined ||
      entry.collaborationId === collaborationId
    );
  }
}
