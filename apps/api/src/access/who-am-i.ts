import { rulesFor } from './ability.js';
import type { Caller } from './caller.js';

/** Who is signed in, and what the screen may offer. */
export interface WhoAmI {
  readonly accountId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly grants: Caller['grants'];
  /** The rules of the ability, for @casl/ability. */
  readonly rules: ReturnType<typeof rulesFor>;
}

/** What a caller is told about itself. */
export const whoIs = ({ accountId, name, email, grants }: Caller): WhoAmI => ({
  accountId,
  name,
  email,
  grants,
  rules: rulesFor(grants),
});
