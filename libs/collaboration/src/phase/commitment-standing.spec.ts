import { describe, expect, it } from '@jest/globals';
import type { InstitutionalDesignRow, Rule } from '../institutional-design/institutional-design.view.js';
import { on } from '../testing/legok.js';
import {
  clausesInForce,
  clausesRead,
  commitmentStatus,
  currentVersionInForce,
  isStanding,
  overdueClauses,
  unsignedMembers,
  versionAgreed,
} from './commitment-standing.js';
import { at, clause, clauseFact, commitment, record, takenBack, version } from './testing/rows.js';

const clauses = [clause('k-1', 'camat', '2023-06-01'), clause('k-2', 'sicer', '2023-08-01')];
const inForce = commitment('2023-03-01', 10, clauses, { versions: [version('2023-03-02', 11, clauses)] });
const facts = [
  clauseFact('2023-04-01', 20, 'k-1', 'progress'),
  clauseFact('2023-06-15', 21, 'k-1', 'breached'),
  clauseFact('2023-07-01', 22, 'k-1', 'fulfilled'),
  clauseFact('2023-08-01', 23, 'k-2', 'fulfilled'),
];
const done = { ...inForce, clauseFacts: facts };
const withdrawn = { ...on('2023-09-01', at(30)), reason: 'selesai lebih awal' };

describe('the status of a commitment', () => {
  it.each([
    ['proposed', '2023-03-01', done],
    ['in-force', '2023-03-02', done],
    ['in-force', '2023-06-14', done],
    ['breached', '2023-06-15', done],
    ['in-force', '2023-07-01', done],
    ['fulfilled', '2023-08-01', done],
    ['fulfilled', '2023-08-31', { ...done, withdrawn }],
    ['withdrawn', '2023-09-01', { ...done, withdrawn }],
    ['retracted', '2023-03-01', { ...done, retracted: takenBack }],
    [
      'agreed',
      '2023-12-31',
      { ...inForce, versions: [version('2023-03-02', 11, clauses, { signedBy: ['camat'] })] },
    ],
    ['in-force', '2023-12-31', inForce],
  ])('is %s on %s', (status, day, one) => {
    expect(commitmentStatus(one, day)).toBe(status);
  });
});

describe('a clause in force', () => {
  const statuses = (day: string, one = done): readonly string[] =>
    clausesInForce(one, day).map(({ status }) => status);

  it.each([
    ['2023-03-01', []],
    ['2023-06-01', ['open', 'open']],
    ['2023-06-02', ['overdue', 'open']],
    ['2023-06-15', ['breached', 'open']],
    ['2023-07-01', ['fulfilled', 'open']],
    ['2023-08-01', ['fulfilled', 'fulfilled']],
  ])('stands on %s as %j', (day, expected) => {
    expect(statuses(day)).toEqual(expected);
  });

  it('stays fulfilled whatever the order in which its facts were recorded', () => {
    expect(statuses('2023-12-31', { ...inForce, clauseFacts: facts.toReversed() })).toEqual([
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('is told by its last fact, or by what made it binding', () => {
    expect(clausesInForce(done, '2023-07-31').map(({ evidence }) => evidence)).toEqual([
      [at(22)],
      [at(11), at(14)],
    ]);
  });

  it('is none of what is withdrawn or retracted', () => {
    expect(statuses('2023-09-01', { ...done, withdrawn })).toEqual([]);
    expect(statuses('2023-09-01', { ...done, retracted: takenBack })).toEqual([]);
  });
});

describe('a commitment of which only the year of the proposal is known', () => {
  const coarse = { ...done, recorded: on('2023', at(10)) };

  it('is in force from the day of its last signature all the same', () => {
    expect(commitmentStatus(coarse, '2023-03-01')).toBe('proposed');
    expect(isStanding(coarse, '2023-03-01')).toBe(false);
    expect(commitmentStatus(coarse, '2023-03-02')).toBe('in-force');
    expect(isStanding(coarse, '2023-03-02')).toBe(true);
  });
});

describe('an amended commitment', () => {
  const later = [clause('k-1', 'camat', '2023-12-01')];
  const unsigned = version('2023-05-01', 40, later, { version: 2, signedBy: ['camat'] });
  const signed = version('2023-05-01', 40, later, { version: 2 });
  const amended = (second: typeof signed) => ({
    ...inForce,
    clauses: later,
    versions: [...inForce.versions, second],
  });

  it('leaves the older text in force until the last signature', () => {
    expect(currentVersionInForce(amended(unsigned), '2023-12-31')?.text.version).toBe(1);
    expect(currentVersionInForce(amended(signed), '2023-04-30')?.text.version).toBe(1);
    expect(currentVersionInForce(amended(signed), '2023-05-01')?.text.version).toBe(2);
    expect(versionAgreed(amended(unsigned), '2023-05-01')?.text.version).toBe(2);
  });

  it('reads on every day as it did then', () => {
    expect(clausesRead(amended(unsigned), '2023-03-01')).toBe(clauses);
    expect(clausesRead(amended(unsigned), '2023-04-30')).toBe(clauses);
    expect(clausesRead(amended(unsigned), '2023-05-01')).toBe(later);
    expect(clausesRead(commitment('2023-03-01', 10, clauses), '2023-12-31')).toBe(clauses);
  });
});

describe('overdue clauses', () => {
  it('are those past their day, the oldest first, with their age', () => {
    expect(overdueClauses([inForce], '2023-08-03')).toMatchObject([
      { commitmentId: 'r-10', clause: { clauseId: 'k-1' }, days: 63, evidence: [at(11), at(14)] },
      { commitmentId: 'r-10', clause: { clauseId: 'k-2' }, days: 2 },
    ]);
    expect(overdueClauses([done], '2023-08-03')).toEqual([]);
    expect(overdueClauses([commitment('2023-03-01', 10, clauses)], '2023-08-03')).toEqual([]);
  });
});

describe('members without a signature', () => {
  const decree: Rule = {
    ...on('2023-01-10', at(50)),
    id: 'sk',
    title: 'SK tim',
    number: null,
    kind: 'decree',
    level: 'district',
    members: ['camat', 'polsek'],
    repealed: null,
    provenance: null,
  };
  const design = (...rules: Rule[]): InstitutionalDesignRow => ({
    ...record('2023-01-10', 50),
    rules,
    assessments: [],
  });
  const unsigned = (day: string, rules = design(decree), commitments = [inForce]): readonly string[] =>
    unsignedMembers(rules, commitments, day).map(({ stakeholderId }) => stakeholderId);

  it('are those a decree in force names and no signature by that day', () => {
    expect(unsigned('2023-01-09')).toEqual([]);
    expect(unsigned('2023-03-01')).toEqual(['camat', 'polsek']);
    expect(unsigned('2023-03-02')).toEqual(['polsek']);
  });

  it('bear the decrees that name them', () => {
    const second = { ...decree, ...on('2023-02-01', at(51)), id: 'sk-2', members: ['polsek'] };
    expect(unsignedMembers(design(decree, second), [inForce], '2023-12-31')).toEqual([
      { stakeholderId: 'polsek', evidence: [at(50), at(51)] },
    ]);
  });

  it('are none once the decree is repealed, and none of another kind of rule', () => {
    const repealed = { ...on('2023-02-01', at(52)), reason: 'diganti' };
    expect(unsigned('2023-01-31', design({ ...decree, repealed }))).toEqual(['camat', 'polsek']);
    expect(unsigned('2023-02-01', design({ ...decree, repealed }))).toEqual([]);
    expect(unsigned('2023-02-01', design({ ...decree, kind: 'law' }))).toEqual([]);
    expect(unsignedMembers(null, [inForce], '2023-12-31')).toEqual([]);
  });

  it('are not signed for by a retracted commitment', () => {
    expect(unsigned('2023-12-31', design(decree), [{ ...inForce, retracted: takenBack }])).toEqual([
      'camat',
      'polsek',
    ]);
  });
});
