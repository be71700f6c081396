import { describe, expect, it } from '@jest/globals';
import type { Presence } from '../dialogue/dialogue.events.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { at, meeting, outcome, record, signal, takenBack } from '../phase/testing/rows.js';
import type { Prehistory } from '../starting-conditions/starting-conditions.events.js';
import type { Assessment, StartingConditionsRow } from '../starting-conditions/starting-conditions.view.js';
import { on } from '../testing/legok.js';
import type { TrustSignalRow } from '../trust-signal/trust-signal.view.js';
import { found, holds } from './testing/found.js';

const negative = (day: string, n: number, over: Partial<TrustSignalRow> = {}): TrustSignalRow =>
  signal(day, n, { direction: 'negative', behaviour: 'conflict', ...over });

const prehistory = (...told: readonly (readonly [string, Prehistory])[]): StartingConditionsRow => ({
  ...record('2022-01-01', 1),
  assessments: told.map(([day, what], index) => ({
    ...on(day, at(2 + index)),
    id: `s-${index}`,
    aspect: 'prehistory',
    level: 'high',
    prehistory: what,
    finding: '',
    stakeholders: ['polsek', 'sicer'],
    provenance: null,
  })),
});
const conflict = prehistory(['2023-01-05', 'conflict']);

describe('trust is repaired first', () => {
  const repair = (
    trustSignals: readonly TrustSignalRow[],
    day = '2023-12-31',
    startingConditions: StartingConditionsRow | null = conflict,
  ) => found('repair-trust-first', { trustSignals, startingConditions }, day);

  it('after conflict with no trust evidence, since that was told', () => {
    expect(repair([], '2023-01-04')).toEqual([]);
    expect(repair([], '2023-01-05')).toEqual([
      {
        rule: 'repair-trust-first',
        severity: 'high',
        since: '2023-01-05',
        evidence: [at(2)],
        about: { stakeholders: ['polsek', 'sicer'] },
      },
    ]);
  });

  it('after conflict with negative trust evidence', () => {
    expect(repair([negative('2023-03-01', 10)])).toMatchObject([
      { since: '2023-01-05', evidence: [at(2), at(10)] },
    ]);
    expect(repair([negative('2022-03-01', 10)])).toMatchObject([{ since: '2023-01-05' }]);
  });

  it('since trust turned negative, when it was not before', () => {
    const signals = [
      signal('2023-02-01', 10),
      negative('2023-03-01', 11, { weight: 2 }),
      negative('2023-04-01', 12),
    ];
    expect(repair(signals, '2023-02-28')).toEqual([]);
    expect(repair(signals)).toMatchObject([
      { since: '2023-03-01', evidence: [at(2), at(10), at(11), at(12)] },
    ]);
    const earlier = [signal('2022-02-01', 10), negative('2022-03-01', 11, { weight: 2 })];
    expect(repair(earlier)).toMatchObject([{ since: '2023-01-05' }]);
  });

  it('not once the evidence is even or positive, and again when that is taken back', () => {
    const pair = [signal('2023-03-01', 10), negative('2023-03-01', 11)];
    expect(repair(pair)).toEqual([]);
    expect(repair([signal('2023-03-01', 10)])).toEqual([]);
    expect(repair([signal('2023-03-01', 10, { retracted: takenBack })])).toHaveLength(1);
  });

  it.each(['cooperation', 'mixed', 'none'] as const)('not after %s', (what) => {
    expect(repair([], '2023-12-31', prehistory(['2023-01-05', what]))).toEqual([]);
  });

  it('not when a later assessment tells otherwise, nor when none does', () => {
    const told = prehistory(['2023-06-01', 'cooperation'], ['2023-01-05', 'conflict']);
    expect(repair([], '2023-05-31', told)).toHaveLength(1);
    expect(repair([], '2023-06-01', told)).toEqual([]);
    expect(repair([], '2023-12-31', null)).toEqual([]);
  });

  it('whatever else was assessed since', () => {
    const incentives = {
      ...conflict.assessments[0],
      aspect: 'incentives',
      prehistory: null,
      ...on('2023-02-01'),
    };
    const both = { ...conflict, assessments: [...conflict.assessments, incentives as Assessment] };
    expect(repair([], '2023-12-31', both)).toMatchObject([{ since: '2023-01-05', evidence: [at(2)] }]);
  });
});

describe('low trust', () => {
  const [present, absent] = ['present', 'absent'] as const satisfies readonly Presence[];
  /** Meetings of a month, at each of which the camat and the company were there or not. */
  const meetings = (camat: readonly Presence[], sicer: readonly Presence[]): readonly DialogueRow[] =>
    camat.map((presence, index) =>
      meeting(
        `2023-05-${String(10 + index)}`,
        50 + index,
        {},
        { camat: presence, sicer: sicer[index] ?? absent },
      ),
    );
  const even = meetings([present], [present]);
  const low = [negative('2023-05-02', 10)];
  const rulesOf = (trustSignals: readonly TrustSignalRow[], dialogues = even, day = '2023-06-30') =>
    (['honest-broker', 'organic-leader'] as const).flatMap((rule) =>
      found(rule, { trustSignals, dialogues }, day).map((alert) => alert.rule),
    );

  it('needs an honest broker where sectors attend evenly', () => {
    expect(found('honest-broker', { trustSignals: low, dialogues: even }, '2023-06-30')).toEqual([
      { rule: 'honest-broker', severity: 'high', since: '2023-05-02', evidence: [at(10), at(50)], about: {} },
    ]);
    expect(rulesOf(low)).toEqual(['honest-broker']);
  });

  it('needs an organic leader where they do not', () => {
    expect(rulesOf(low, meetings([present], [absent]))).toEqual(['organic-leader']);
  });

  it('counts presence that differs by 0.3 as even, and by more as uneven', () => {
    const of = (came: number): readonly Presence[] =>
      Array.from({ length: 10 }, (_, index) => (index < came ? present : absent));
    expect(rulesOf(low, meetings(of(10), of(7)))).toEqual(['honest-broker']);
    expect(rulesOf(low, meetings(of(8), of(5)))).toEqual(['honest-broker']);
    expect(rulesOf(low, meetings(of(10), of(6)))).toEqual(['organic-leader']);
    const third = meetings([present, present, present], [present, present, absent]);
    expect(rulesOf(low, third)).toEqual(['organic-leader']);
  });

  it('needs neither while presence tells nothing of two sectors', () => {
    expect(rulesOf(low, [])).toEqual([]);
    expect(rulesOf(low, [meeting('2023-05-10', 50, {}, { camat: present })])).toEqual([]);
    expect(rulesOf(low, even, '2024-05-10')).toEqual([]);
  });

  it('is a balance below 0.1', () => {
    const day = '2023-05-02';
    const of = (weight: 1 | 2 | 3, n: number) => signal(day, n, { weight });
    const against = [negative(day, 10, { weight: 3 }), negative(day, 11)];
    // (5 - 4) / (1 + 9) and (5 - 5) / (1 + 10)
    expect(rulesOf([...against, of(3, 12), of(2, 13)])).toEqual([]);
    expect(rulesOf([...against, of(3, 12), of(2, 13), negative(day, 14)])).toEqual(['honest-broker']);
    expect(rulesOf([])).toEqual([]);
  });

  it('is never what merely faded', () => {
    const faded = [signal('2021-01-01', 10)];
    expect(rulesOf(faded)).toEqual([]);
  });

  it('began on the first of the signals since which it was low', () => {
    const signals = [
      negative('2023-02-01', 9),
      signal('2023-03-01', 10, { weight: 3 }),
      negative('2023-04-01', 11, { weight: 3 }),
      negative('2023-05-01', 12),
    ];
    expect(found('honest-broker', { trustSignals: signals, dialogues: even }, '2023-06-30')).toMatchObject([
      { since: '2023-04-01', evidence: [at(9), at(10), at(11), at(12), at(50)] },
    ]);
  });

  it('rests on no signal that was taken back', () => {
    expect(rulesOf([negative('2023-05-02', 10, { retracted: takenBack })])).toEqual([]);
  });
});

describe('trust falls', () => {
  const dialogues = [meeting('2023-03-10', 30), meeting('2023-01-10', 10), meeting('2023-02-10', 20)];
  const start = signal('2023-01-10', 5, { weight: 3 });
  const first = negative('2023-02-01', 15, { observed: 'koramil' });
  const second = negative('2023-03-10', 25, { observed: 'polsek' });
  const falls = (
    trustSignals: readonly TrustSignalRow[],
    day = '2023-12-31',
    held: readonly DialogueRow[] = dialogues,
  ) => found('trust-falling', { trustSignals, dialogues: held }, day);

  it('when each of three meetings found it lower, since the third', () => {
    expect(falls([second, start, first], '2023-03-09')).toEqual([]);
    const earlier = meeting('2022-12-10', 9);
    expect(falls([second, start, first], '2023-03-20', [...dialogues, earlier])).toEqual([
      {
        rule: 'trust-falling',
        severity: 'high',
        since: '2023-03-10',
        evidence: [at(10), at(15), at(20), at(25), at(30)],
        about: { stakeholders: ['koramil', 'polsek'] },
      },
    ]);
  });

  it('not over two meetings, nor over three of which one was taken back', () => {
    expect(falls([start, first, second], '2023-12-31', dialogues.slice(0, 2))).toEqual([]);
    const taken = meeting('2023-03-10', 30, { retracted: takenBack });
    expect(falls([start, first, second], '2023-12-31', dialogues.with(0, taken))).toEqual([]);
  });

  it('not by fading: each time something negative was seen', () => {
    expect(falls([start])).toEqual([]);
    expect(falls([start, second])).toEqual([]);
    expect(falls([start, first])).toEqual([]);
    expect(falls([start, first, { ...second, retracted: takenBack }])).toEqual([]);
  });

  it('not when it rose on balance', () => {
    const helped = signal('2023-03-01', 24, { weight: 3 });
    expect(falls([start, first, second, helped])).toEqual([]);
  });

  it('not from a meeting before which nothing was known', () => {
    expect(falls([first, second])).toEqual([]);
    expect(falls([{ ...start, recorded: on('2023-01-11', at(5)) }, first, second])).toEqual([]);
  });

  it('counts meetings of one day as one', () => {
    const held = [meeting('2023-01-10', 10), meeting('2023-01-10', 11), meeting('2023-02-10', 20)];
    expect(falls([start, first, second], '2023-12-31', held)).toEqual([]);
    const twice = [...dialogues, meeting('2023-03-10', 31)];
    expect(falls([start, first, second], '2023-12-31', twice)).toMatchObject([
      { evidence: [at(10), at(15), at(20), at(25), at(30), at(31)] },
    ]);
  });

  it('names neither those seen doing well nor whom a confidential signal is about', () => {
    const helped = signal('2023-03-01', 24, { observed: 'pkk' });
    const secret = { ...second, weight: 3 as const, confidential: true };
    expect(falls([start, first, helped, secret])).toMatchObject([
      { evidence: [at(10), at(15), at(20), at(24), at(25), at(30)], about: { stakeholders: ['koramil'] } },
    ]);
  });

  it('is told by the last three meetings only', () => {
    const fourth = meeting('2023-04-10', 40);
    expect(falls([start, first, second], '2023-12-31', [...dialogues, fourth])).toEqual([]);
  });
});

describe('no small win', () => {
  /** Trust is being built: a first signal in January, and a fresh one. */
  const trustSignals = [signal('2023-01-01', 10), signal('2023-06-01', 11)];
  const win = outcome('2023-01-20', 20);
  const lacks = (outcomes: readonly ReturnType<typeof outcome>[], days: readonly string[]) =>
    holds('no-small-win', { trustSignals, outcomes }, days);

  it('is told on the 181st day after the last one', () => {
    expect(lacks([win], ['2023-07-19', '2023-07-20'])).toEqual([false, true]);
    const outcomes = [win, outcome('2022-12-01', 19)];
    expect(found('no-small-win', { trustSignals, outcomes }, '2023-07-25')).toEqual([
      {
        rule: 'no-small-win',
        severity: 'medium',
        since: '2023-07-20',
        evidence: [at(10), at(11), at(20)],
        about: { days: 186 },
      },
    ]);
  });

  it('is told on the 181st day of trust building when there never was one', () => {
    expect(lacks([], ['2023-06-30', '2023-07-01'])).toEqual([false, true]);
    expect(found('no-small-win', { trustSignals }, '2023-07-02')).toMatchObject([
      { since: '2023-07-01', evidence: [at(10), at(11)], about: { days: 182 } },
    ]);
  });

  it('is not met by plans, fact-findings, nor by a win taken back or to come', () => {
    const day = ['2023-07-01'];
    expect(lacks([outcome('2023-06-20', 20, { kind: 'strategic-plan' })], day)).toEqual([true]);
    expect(lacks([outcome('2023-06-20', 20, { kind: 'joint-fact-finding' })], day)).toEqual([true]);
    expect(lacks([outcome('2023-06-20', 20, { retracted: takenBack })], day)).toEqual([true]);
    expect(lacks([outcome('2023-07-02', 20)], day)).toEqual([true]);
    expect(lacks([outcome('2023-07-01', 20)], day)).toEqual([false]);
  });

  it('is no matter where trust is not being built', () => {
    expect(lacks([], ['2023-08-30', '2023-08-31'])).toEqual([true, false]);
    expect(holds('no-small-win', { trustSignals: [] }, ['2023-07-01'])).toEqual([false]);
    const built = [...trustSignals, signal('2023-06-02', 12, { observer: 'camat' })];
    expect(holds('no-small-win', { trustSignals: built }, ['2023-07-01'])).toEqual([false]);
  });
});
