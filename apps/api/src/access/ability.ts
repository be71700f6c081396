import {
  createMongoAbility,
  subject,
  type ForcedSubject,
  type MongoAbility,
  type RawRuleOf,
} from '@casl/ability';
import type { Role, Scope } from '#directory/grants.js';

/** What can be asked for, and of what; `docs/access.md` says it by route. */
interface ActionsOn {
  /** Its name, roster, cadences, catchments and rules. */
  collaboration: 'read' | 'open' | 'configure';
  /** What was recorded, and all that is computed from it. */
  record: 'read' | 'write' | 'approve';
  /** The text of confidential trust signals. */
  confidential: 'read';
  'trust-signal': 'write' | 'retract';
  commitment: 'answer' | 'report';
  prevalence: 'write';
  board: 'read';
  person: 'read' | 'write' | 'forget';
  /** The files themselves, which may show names; that they are there belongs to the record. */
  attachment: 'read' | 'erase';
  account: 'manage';
  'security-event': 'read';
}

export type Subject = keyof ActionsOn;
export type Action = ActionsOn[Subject];

/** What a thing's rights hang on: where it is, and whose it is. */
export interface Facts {
  readonly collaborationId?: string;
  readonly region?: string;
  /** The stakeholder that observes, answers or owns. */
  readonly stakeholderId?: string;
}

export type Ability = MongoAbility<[Action, Subject | (Facts & ForcedSubject<Subject>)]>;
type Rule = RawRuleOf<Ability>;

type Right = readonly [Action | readonly Action[], Subject];

const READS: readonly Right[] = [
  ['read', 'collaboration'],
  ['read', 'record'],
];
const KNOWS_PEOPLE: readonly Right[] = [...READS, ['read', 'person'], ['read', 'attachment']];
const RECORDS: readonly Right[] = [
  ...KNOWS_PEOPLE,
  ['write', 'record'],
  [['write', 'retract'], 'trust-signal'],
  [['answer', 'report'], 'commitment'],
];

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  facilitator: [
    ...RECORDS,
    [['open', 'configure'], 'collaboration'],
    ['approve', 'record'],
    ['read', 'confidential'],
    ['write', 'prevalence'],
    ['write', 'person'],
    ['read', 'board'],
  ],
  recorder: RECORDS,
  party: KNOWS_PEOPLE,
  'health-officer': [...KNOWS_PEOPLE, ['write', 'prevalence']],
  researcher: [...READS, ['read', 'board']],
  supervisor: [...READS, ['read', 'board']],
  administrator: [
    [['read', 'open', 'configure'], 'collaboration'],
    [['read', 'write', 'forget'], 'person'],
    ['erase', 'attachment'],
    ['manage', 'account'],
    ['read', 'security-event'],
  ],
};

/** What a party may do in the name of its stakeholder alone. */
const OWN: readonly Right[] = [
  [['write', 'retract'], 'trust-signal'],
  [['answer', 'report'], 'commitment'],
  ['read', 'confidential'],
];

/** A region and what lies in it: the code ends at a dot or the end. */
const within = (region: string): { readonly $regex: string } => ({
  $regex: `^${region.replaceAll('.', '\\.')}(\\.|$)`,
});

const placeOf = ({ collaborationId, region }: Scope): Rule['conditions'] | undefined => {
  if (collaborationId !== null) return { collaborationId };
  return region === '' ? undefined : { region: within(region) };
};

function rulesOf(grant: Scope): Rule[] {
  const place = placeOf(grant);
  const ruled = ([action, on]: Right, conditions: Rule['conditions'] | undefined): Rule => ({
    action: typeof action === 'string' ? action : [...action],
    subject: on,
    ...(conditions && { conditions }),
  });
  const rules = RIGHTS[grant.role].map((right) => ruled(right, place));
  const { stakeholderId } = grant;
  if (grant.role !== 'party' || stakeholderId === null) return rules;
  return [...rules, ...OWN.map((right) => ruled(right, { ...place, stakeholderId }))];
}

/** The rules of all grants, as the screen can read them too; nothing is allowed that no rule allows. */
export const rulesFor = (grants: readonly Scope[]): Rule[] => grants.flatMap(rulesOf);

export const abilityFor = (grants: readonly Scope[]): Ability =>
  createMongoAbility<Ability>(rulesFor(grants));

/** Whether something may be done to a thing with these facts. */
export const may = (ability: Ability, action: Action, on: Subject, facts: Facts): boolean =>
  ability.can(action, subject(on, { ...facts }));
