import { createMongoAbility, subject, type MongoAbility, type RawRuleOf } from '@casl/ability';

/** What a thing's rights hang on: where it is, and whose it is. */
export interface Facts {
  readonly collaborationId?: string;
  readonly region?: string;
  readonly stakeholderId?: string;
}

export type May = (action: string, on: string, facts?: Facts) => boolean;

/** What somebody may do by the rules that came with the session: those that the server decides by. */
export function mayBy(session: { readonly rules: readonly unknown[] } | undefined): May {
  const ability = createMongoAbility((session?.rules ?? []) as RawRuleOf<MongoAbility>[]);
  return (action, on, facts) => ability.can(action, facts ? subject(on, { ...facts }) : on);
}
