import fc from 'fast-check';
import { FORUM_KINDS, PERIODS } from '../../collaboration/collaboration.events.js';
import { PRESENCES } from '../../dialogue/dialogue.events.js';
import { BOXES } from '../../box.js';
import { FACILITATIONS } from '../../facilitative-leadership/facilitative-leadership.events.js';
import { OUTCOME_KINDS } from '../../intermediate-outcome/intermediate-outcome.events.js';
import { addDays, type Day } from '../../occurred-on.js';
import { ASPECTS } from '../../starting-conditions/starting-conditions.events.js';
import { legok, on } from '../../testing/legok.js';
import { DIRECTIONS } from '../../trust-signal/trust-signal.events.js';
import type { PhaseRows } from '../case-rows.js';
import { DEFAULT_RULES } from '../phase-rules.js';
import {
  at,
  cadence,
  clause,
  clauseFact,
  commitment,
  meeting,
  minutes,
  outcome,
  record,
  rows,
  said,
  session,
  signal,
  statement,
  takenBack,
  version,
} from './rows.js';

/** A day of 2022 to the middle of 2023; all alike likely, so that every situation comes about. */
export const day: fc.Arbitrary<Day> = fc.noBias(
  fc.integer({ min: 0, max: 540 }).map((n) => addDays('2022-01-01', n)),
);

/** When something occurred: a day, a month or a year. */
const occurred = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: day.map((one) => one.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((one) => one.slice(0, 4)) },
);
const stakeholder = fc.constantFrom(...legok.stakeholders.map(({ id }) => id));
const stakeholders = fc.uniqueArray(stakeholder, { maxLength: 5 });
const seldom = <One>(arbitrary: fc.Arbitrary<One>): fc.Arbitrary<One | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const retraction = seldom(fc.constant(takenBack));
const ending = seldom(occurred.map((when) => ({ ...on(when, at(990)), reason: 'selesai' })));
const forum = fc.record({
  kind: fc.constantFrom(...FORUM_KINDS.slice(2, 4)),
  convener: fc.constantFrom('camat', 'puskesmas'),
});

const dialogue = fc
  .record({
    when: occurred,
    forum,
    there: fc.dictionary(stakeholder, fc.constantFrom(...PRESENCES), { maxKeys: 5 }),
    by: fc.option(stakeholder),
    minuted: fc.boolean(),
    held: fc.integer({ min: 0, max: 5 }),
    retracted: retraction,
  })
  .map(({ when, there, by, minuted, held, ...over }) => (n: number) => {
    const one = meeting(when, n, over, there);
    const items = by === null ? [] : [said('i-1', by)];
    return {
      ...one,
      held: held === 0 ? null : one.held,
      minutes: minuted ? minutes(when, n + 1, items) : null,
    };
  });

const trustSignal = fc
  .record({
    when: occurred,
    direction: fc.constantFrom(...DIRECTIONS),
    weight: fc.constantFrom(1, 2, 3),
    behaviour: fc.constantFrom(null, 'helped' as const),
    observer: stakeholder,
    retracted: retraction,
  })
  .map(
    ({ when, ...over }) =>
      (n: number) =>
        signal(when, n, over),
  );

const someCommitment = fc
  .record({
    when: day,
    owners: fc.array(stakeholder, { minLength: 1, maxLength: 3 }),
    due: day,
    signedBy: fc.subarray(['camat', 'sicer']),
    agreed: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 2 }),
    facts: fc.array(fc.tuple(occurred, fc.constantFrom('progress', 'fulfilled', 'breached'), fc.nat(2)), {
      maxLength: 4,
    }),
    withdrawn: ending,
    retracted: retraction,
  })
  .map(({ when, owners, due, signedBy, agreed, facts, ...over }) => (n: number) => {
    const clauses = owners.map((owner, index) => clause(`k-${index}`, owner, due));
    return commitment(when, n, clauses, {
      ...over,
      versions: agreed.map((after, index) =>
        version(addDays(when, after * (index + 1)), n + 1 + index * 5, clauses, {
          version: index + 1,
          signedBy,
        }),
      ),
      clauseFacts: facts.map(([done, kind, which], index) =>
        clauseFact(done, n + 20 + index, `k-${which}`, kind),
      ),
    });
  });

const understandingSession = fc
  .record({
    when: occurred,
    statements: fc.array(
      fc.record({
        topic: fc.constantFrom('mission', 'problem', 'values'),
        agree: stakeholders,
        disagree: stakeholders,
      }),
      { maxLength: 3 },
    ),
    dialogueId: fc.option(fc.nat(20).map((n) => `r-${n * 40}`)),
    retracted: retraction,
  })
  .map(
    ({ when, statements, ...over }) =>
      (n: number) =>
        session(
          when,
          n,
          statements.map(({ topic, agree, disagree }) => statement(topic, agree, disagree)),
          over,
        ),
  );

const someOutcome = fc
  .record({ when: occurred, kind: fc.constantFrom(...OUTCOME_KINDS), retracted: retraction })
  .map(
    ({ when, ...over }) =>
      (n: number) =>
        outcome(when, n, over),
  );

const facilitation = fc
  .record({ when: occurred, kind: fc.constantFrom(...FACILITATIONS), retracted: retraction })
  .map(({ when, ...over }) => (n: number) => ({
    ...record(when, n),
    by: 'camat',
    towards: [],
    dialogueId: null,
    note: '',
    ...over,
  }));

const factor = fc
  .record({
    when: occurred,
    box: fc.constantFrom(...BOXES),
    kind: fc.constantFrom('driver' as const, 'barrier' as const),
    retracted: retraction,
  })
  .map(({ when, ...over }) => (n: number) => ({ ...record(when, n), text: 'NGOPI', ...over }));

const cadences = fc.array(
  fc.record({ every: fc.constantFrom(...PERIODS), planned: occurred, ended: ending, forum }),
  { maxLength: 3 },
);
const phaseRules = fc.array(fc.tuple(occurred, fc.integer({ min: 1, max: 6 })), { maxLength: 2 });
const decrees = fc.array(fc.tuple(occurred, stakeholders, ending), { maxLength: 2 });
const assessments = fc.array(fc.tuple(occurred, fc.constantFrom(...ASPECTS)), { maxLength: 4 });

/** Positions are unique: the n-th record of all has 40 of its own. */
const numbered = <Row>(makers: readonly ((n: number) => Row)[], list: number): readonly Row[] =>
  makers.map((make, index) => make(list * 100_000 + index * 40));

/** Records of a case with every kind of date, retraction and situation. */
export const caseRows: fc.Arbitrary<PhaseRows> = fc
  .record({
    dialogues: fc.array(dialogue, { maxLength: 12, size: 'max' }),
    trustSignals: fc.array(trustSignal, { maxLength: 12, size: 'max' }),
    commitments: fc.array(someCommitment, { maxLength: 5, size: 'max' }),
    understandingSessions: fc.array(understandingSession, { maxLength: 6, size: 'max' }),
    outcomes: fc.array(someOutcome, { maxLength: 6, size: 'max' }),
    facilitations: fc.array(facilitation, { maxLength: 4 }),
    factors: fc.array(factor, { maxLength: 4 }),
    cadences,
    phaseRules,
    decrees,
    assessments,
  })
  .map((made) =>
    rows({
      collaboration: {
        ...legok,
        cadences: made.cadences.map(({ every, planned, ...over }, index) =>
          cadence(every, planned, { id: `c-${index}`, ...over }),
        ),
        phaseRules: made.phaseRules.map(([when, leastEvidence], index) => ({
          ...on(when, at(index + 2)),
          rules: { ...DEFAULT_RULES, leastEvidence },
          reason: '',
        })),
      },
      dialogues: numbered(made.dialogues, 0),
      trustSignals: numbered(made.trustSignals, 1),
      commitments: numbered(made.commitments, 2),
      understandingSessions: numbered(made.understandingSessions, 3),
      outcomes: numbered(made.outcomes, 4),
      facilitations: numbered(made.facilitations, 5),
      factors: numbered(made.factors, 6),
      startingConditions: {
        ...record('2022-01-01', 1),
        assessments: made.assessments.map(([when, aspect], index) => ({
          ...on(when, at(700_000 + index)),
          id: `s-${index}`,
          aspect,
          level: 'low',
          prehistory: null,
          finding: '',
          stakeholders: [],
          provenance: null,
        })),
      },
      institutionalDesign: {
        ...record('2022-01-01', 1),
        assessments: [],
        rules: made.decrees.map(([when, members, repealed], index) => ({
          ...on(when, at(800_000 + index)),
          id: `sk-${index}`,
          title: 'SK',
          number: null,
          kind: 'decree',
          level: 'district',
          members,
          repealed,
          provenance: null,
        })),
      },
    }),
  );
