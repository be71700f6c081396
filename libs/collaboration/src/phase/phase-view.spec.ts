import { describe, expect, it } from '@jest/globals';
import { PHASES, type Phase } from '../box.js';
import { addDays } from '../occurred-on.js';
import { legok, on } from '../testing/legok.js';
import type { PhaseRows } from './case-rows.js';
import { DEFAULT_RULES } from './phase-rules.js';
import { phaseView, type PhaseView } from './phase-view.js';
import {
  at,
  cadence,
  clause,
  clauseFact,
  commitment,
  meeting,
  outcome,
  rows,
  session,
  signal,
  statement,
  version,
} from './testing/rows.js';

const phaseOf = (view: PhaseView, phase: Phase) => {
  const standing = view.phases.find((one) => one.phase === phase);
  if (!standing) throw new Error(`no ${phase}`);
  return standing;
};

const monthly = (planned: string) => ({ ...legok, cadences: [cadence('month', planned)] });
const clauses = [clause('k-1', 'camat', '2023-06-01'), clause('k-2', 'sicer', '2023-11-01')];
const agreed = commitment('2023-03-01', 10, clauses, {
  versions: [version('2023-03-02', 11, clauses)],
  clauseFacts: [clauseFact('2023-05-01', 20, 'k-1', 'fulfilled')],
});
const all = ['camat', 'pkk', 'sicer'];
const said = (day: string, n: number, agree = all, disagree: string[] = []) =>
  session(day, n, [
    statement('mission', agree, disagree),
    statement('problem', agree, disagree),
    statement('values', agree, disagree),
  ]);

describe('a phase, from the records', () => {
  const cases: [Phase, string, Partial<PhaseRows>, string][] = [
    ['dialogue', 'emerging', { dialogues: [meeting('2023-12-04', 1)] }, '2023-12-31'],
    ['dialogue', 'emerging', { dialogues: [meeting('2023-11-16', 1)] }, '2023-12-31'],
    ['dialogue', 'weakening', { dialogues: [meeting('2023-11-15', 1)] }, '2023-12-31'],
    [
      'dialogue',
      'established',
      {
        collaboration: monthly('2023-10-01'),
        dialogues: [meeting('2023-10-04', 1), meeting('2023-11-04', 2), meeting('2023-12-04', 3)],
      },
      '2023-12-31',
    ],
    [
      'dialogue',
      'weakening',
      {
        collaboration: monthly('2023-08-01'),
        dialogues: [meeting('2023-08-04', 1), meeting('2023-09-04', 2), meeting('2023-12-04', 3)],
      },
      '2023-12-31',
    ],
    ['trust', 'emerging', { trustSignals: [signal('2023-12-01', 1)] }, '2023-12-31'],
    ['trust', 'emerging', { trustSignals: [signal('2023-10-02', 1)] }, '2023-12-31'],
    ['trust', 'weakening', { trustSignals: [signal('2023-10-01', 1)] }, '2023-12-31'],
    [
      'trust',
      'established',
      { trustSignals: [1, 2, 3].map((n) => signal('2023-12-01', n, { observer: n > 1 ? 'pkk' : 'camat' })) },
      '2023-12-31',
    ],
    ['trust', 'emerging', { trustSignals: [1, 2, 3].map((n) => signal('2023-12-01', n)) }, '2023-12-31'],
    [
      'trust',
      'weakening',
      { trustSignals: [signal('2023-09-01', 1), signal('2023-12-01', 2, { direction: 'negative' })] },
      '2023-12-31',
    ],
    ['commitment', 'emerging', { commitments: [agreed] }, '2023-04-30'],
    ['commitment', 'established', { commitments: [agreed] }, '2023-05-01'],
    ['commitment', 'weakening', { commitments: [agreed] }, '2023-11-02'],
    ['commitment', 'weakening', { commitments: [{ ...agreed, clauseFacts: [] }] }, '2023-08-30'],
    ['understanding', 'emerging', { understandingSessions: [said('2023-12-01', 1)] }, '2023-12-31'],
    [
      'understanding',
      'established',
      { understandingSessions: [1, 2, 3].map((n) => said('2023-12-01', n)) },
      '2023-12-31',
    ],
    [
      'understanding',
      'emerging',
      { understandingSessions: [1, 2, 3].map((n) => session('2023-12-01', n, [statement('values', all)])) },
      '2023-12-31',
    ],
    [
      'understanding',
      'weakening',
      { understandingSessions: [said('2023-07-01', 1), said('2023-12-01', 2, all, ['polsek'])] },
      '2023-12-31',
    ],
    ['understanding', 'weakening', { understandingSessions: [said('2023-07-03', 1)] }, '2023-12-31'],
    ['outcome', 'emerging', { outcomes: [outcome('2023-12-01', 1)] }, '2023-12-31'],
    ['outcome', 'established', { outcomes: [1, 2, 3].map((n) => outcome('2023-12-01', n)) }, '2023-12-31'],
    [
      'outcome',
      'emerging',
      { outcomes: [1, 2, 3].map((n) => outcome('2023-12-01', n, { kind: 'strategic-plan' })) },
      '2023-12-31',
    ],
    ['outcome', 'weakening', { outcomes: [outcome('2023-07-03', 1)] }, '2023-12-31'],
  ];

  it.each(cases)('of %s is %s', (phase, state, over, day) => {
    expect(phaseOf(phaseView(rows(over), day), phase).state).toBe(state);
  });

  it.each(PHASES)('of %s is no-evidence without any, and says so', (phase) => {
    expect(phaseOf(phaseView(rows(), '2023-12-31'), phase)).toMatchObject({
      state: 'no-evidence',
      headlineBefore: null,
      fragile: false,
      lastEvidenceOn: null,
      evidence: [],
      headlineEvidence: [],
    });
  });

  it('bears its headline, the id of its rule, the limits in force and its evidence in the order of the log', () => {
    const trustSignals = [
      signal('2023-12-01', 2, { weight: 3 }),
      signal('2023-11', 3),
      signal('2023-11-02', 1),
    ];
    const { indicators, ...standing } = phaseOf(phaseView(rows({ trustSignals }), '2023-12-01'), 'trust');
    expect(standing).toMatchObject({
      phase: 'trust',
      state: 'emerging',
      weakenedBy: null,
      rule: 'trust.balance',
      limits: { window: 90, threshold: 0.3, leastEvidence: 3, fall: 0.1 },
      headlineBefore: null,
      headlineEvidence: [at(1), at(2), at(3)],
      lastEvidenceOn: '2023-12-01',
      evidence: [at(1), at(2), at(3)],
    });
    expect(indicators).toMatchObject({ balance: { value: standing.headline } });
  });

  it('is judged by the rules in force on that day', () => {
    const rules = { ...DEFAULT_RULES, windows: { ...DEFAULT_RULES.windows, dialogue: 10, outcome: 20 } };
    const collaboration = {
      ...legok,
      phaseRules: [{ ...on('2023-12-15', at(9)), rules, reason: 'rapat mingguan' }],
    };
    const records = rows({
      collaboration,
      dialogues: [meeting('2023-12-01', 1)],
      outcomes: [1, 2, 3].map((n) => outcome(n === 1 ? '2023-12-10' : '2023-11-01', n)),
    });
    const states = (day: string) => phaseView(records, day).phases.map(({ state }) => state);
    expect(states('2023-12-14')).toEqual([
      'emerging',
      'no-evidence',
      'no-evidence',
      'no-evidence',
      'established',
    ]);
    expect(states('2023-12-15')).toEqual([
      'weakening',
      'no-evidence',
      'no-evidence',
      'no-evidence',
      'established',
    ]);
    expect(states('2023-12-30')).toEqual([
      'weakening',
      'no-evidence',
      'no-evidence',
      'no-evidence',
      'emerging',
    ]);
  });
});

describe('the phase view', () => {
  const records = rows({
    dialogues: [meeting('2023-01', 101), meeting('2023-04-04', 102)],
    trustSignals: [signal('2023-01-15', 103), signal('2023-02-01', 104)],
    commitments: [agreed],
    understandingSessions: [said('2023-03-03', 105)],
    outcomes: [outcome('2023-04-02', 106)],
  });

  it('shows the five phases in their order', () => {
    expect(phaseView(records, '2023-12-31').phases.map(({ phase }) => phase)).toEqual(PHASES);
  });

  it('shows cycles of what was seen by that day, coarse dates at their last day', () => {
    const view = (day: string) => phaseView(records, day).cycles;
    expect(view('2023-01-30')).toEqual([]);
    expect(view('2023-04-01')).toMatchObject([{ number: 1, from: '2023-01-31', to: null }]);
    expect(view('2023-04-02')).toEqual([
      {
        number: 1,
        from: '2023-01-31',
        to: '2023-04-02',
        evidence: {
          dialogue: [at(101)],
          trust: [at(104)],
          commitment: [10, 11, 12, 13, 14].map(at),
          understanding: [at(105)],
          outcome: [at(106)],
        },
      },
    ]);
    expect(view('2023-12-31')).toMatchObject([{ number: 1 }, { number: 2, from: '2023-04-04', to: null }]);
  });

  it('shows the surroundings', () => {
    expect(phaseView(records, '2023-12-31').surroundings.factors).toHaveLength(9);
  });

  it('says the same on the last day of a window and no more on the day after', () => {
    const last = phaseOf(phaseView(records, '2023-05-19'), 'dialogue');
    expect(last).toMatchObject({ state: 'emerging', lastEvidenceOn: '2023-04-04' });
    expect(phaseOf(phaseView(records, addDays('2023-05-19', 1)), 'dialogue')).toMatchObject({
      state: 'weakening',
      weakenedBy: 'age',
    });
  });
});
