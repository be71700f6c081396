import { describe, expect, it } from '@jest/globals';
import type { CommitmentRow } from '../commitment/commitment.view.js';
import type { InstitutionalDesignRow, Rule } from '../institutional-design/institutional-design.view.js';
import { at, clause, clauseFact, commitment, record, takenBack, version } from '../phase/testing/rows.js';
import type { PrevalenceEvent } from '../prevalence/prevalence.events.js';
import { corrected, disputed, measured, retracted, rowsOf } from '../prevalence/testing/figures.js';
import { on } from '../testing/legok.js';
import { found, holds } from './testing/found.js';

describe('no interdependence', () => {
  const alone = commitment('2023-02-01', 10, [clause('k-1', 'camat', '2023-12-31')]);
  const shared = commitment('2023-03-01', 20, [
    clause('k-1', 'camat', '2023-12-31'),
    clause('k-2', 'sicer', '2023-12-31'),
  ]);
  const lacks = (commitments: readonly CommitmentRow[], day = '2023-06-30') =>
    found('no-interdependence', { commitments }, day);

  it('is told when no standing commitment is owned by two sectors, since the first', () => {
    const other = commitment('2023-04-01', 30, [clause('k-1', 'sicer', '2023-12-31')]);
    expect(lacks([other, alone], '2023-01-31')).toEqual([]);
    expect(lacks([other, alone])).toEqual([
      {
        rule: 'no-interdependence',
        severity: 'medium',
        since: '2023-02-01',
        evidence: [at(10), at(30)],
        about: { count: 2 },
      },
    ]);
  });

  it('is none with one that is shared, until that is withdrawn or taken back', () => {
    const withdrawn = { ...on('2023-06-30'), reason: 'batal' };
    expect(lacks([alone, shared])).toEqual([]);
    expect(lacks([alone, { ...shared, withdrawn }], '2023-06-29')).toEqual([]);
    expect(lacks([alone, { ...shared, withdrawn }], '2023-07-31')).toMatchObject([
      { since: '2023-06-30', evidence: [at(10)] },
    ]);
    expect(lacks([alone, { ...shared, retracted: takenBack }])).toHaveLength(1);
  });

  it('began with the agreement that took one sector out', () => {
    const amended = version('2023-04-01', 31, alone.clauses, { version: 2 });
    const versions = [version('2023-03-02', 21, shared.clauses), amended];
    expect(lacks([alone, { ...shared, versions }])).toMatchObject([
      { since: '2023-04-01', evidence: [at(10), at(31)] },
    ]);
  });

  it('began with the first that stands still', () => {
    const other = commitment('2023-04-01', 30, [clause('k-1', 'sicer', '2023-12-31')]);
    expect(lacks([{ ...alone, retracted: takenBack }, other])).toMatchObject([
      { since: '2023-04-01', evidence: [at(30)] },
    ]);
  });

  it('is none when nothing was promised', () => {
    expect(lacks([])).toEqual([]);
    expect(lacks([{ ...alone, retracted: takenBack }])).toEqual([]);
  });

  it('began with the agreement, or the last signature, where what was before has no exact day', () => {
    const coarse = commitment('2023', 10, alone.clauses);
    const agreed = version('2023-02-10', 11, alone.clauses, { signedBy: ['camat'] });
    expect(lacks([{ ...coarse, versions: [agreed] }])).toMatchObject([
      { since: '2023-02-10', evidence: [at(11)] },
    ]);
    const signed = { ...version('2023-02-20', 11, alone.clauses), agreed: on('2023', at(11)) };
    expect(lacks([{ ...coarse, versions: [signed] }])).toMatchObject([{ since: '2023-02-20' }]);
  });
});

describe('members that have not signed', () => {
  const decree = (day: string, n: number, members: readonly string[], over: Partial<Rule> = {}): Rule => ({
    ...on(day, at(n)),
    id: `sk-${n}`,
    title: 'SK TPPS',
    number: null,
    kind: 'decree',
    level: 'district',
    members,
    repealed: null,
    provenance: null,
    ...over,
  });
  const design = (...rules: readonly Rule[]): InstitutionalDesignRow => ({
    ...record('2022-01-01', 1),
    rules,
    assessments: [],
  });
  const clauses = [clause('k-1', 'camat', '2023-12-31')];
  const signed = commitment('2023-03-01', 20, clauses, {
    versions: [version('2023-03-02', 21, clauses, { signedBy: ['camat'] })],
  });
  const unsigned = (rules: InstitutionalDesignRow, day = '2023-06-30', commitments = [signed]) =>
    found('unsigned-members', { institutionalDesign: rules, commitments }, day);

  it('are those whom a decree names, since the first that names one of them', () => {
    const rules = design(
      decree('2023-04-01', 12, ['pkk', 'sicer']),
      decree('2022-05-01', 10, ['camat']),
      decree('2022-06-01', 11, ['camat', 'sicer']),
    );
    expect(unsigned(rules)).toEqual([
      {
        rule: 'unsigned-members',
        severity: 'medium',
        since: '2022-06-01',
        evidence: [at(11), at(12)],
        about: { stakeholders: ['pkk', 'sicer'], count: 2 },
      },
    ]);
  });

  it('are none before the decree, nor once all have signed', () => {
    const rules = design(decree('2023-02-01', 10, ['camat']));
    expect(unsigned(rules, '2023-01-31')).toEqual([]);
    expect(unsigned(rules, '2023-03-01')).toHaveLength(1);
    expect(unsigned(rules, '2023-03-02')).toEqual([]);
    expect(unsigned(rules, '2023-03-02', [{ ...signed, retracted: takenBack }])).toHaveLength(1);
  });

  it('are none once the decree is repealed, nor by other rules', () => {
    const repealed = { ...on('2023-05-01', at(30)), reason: 'diganti' };
    const rules = design(decree('2023-02-01', 10, ['sicer'], { repealed }));
    expect(unsigned(rules, '2023-04-30')).toHaveLength(1);
    expect(unsigned(rules, '2023-05-01')).toEqual([]);
    expect(unsigned(design(decree('2023-02-01', 10, ['sicer'], { kind: 'ground-rule' })))).toEqual([]);
  });
});

describe('overdue clauses', () => {
  const clauses = [clause('k-1', 'camat', '2023-06-01'), clause('k-2', 'sicer', '2023-08-01')];
  const inForce = commitment('2023-03-01', 10, clauses, { versions: [version('2023-03-02', 11, clauses)] });
  const overdue = (one: CommitmentRow, days: readonly string[]) =>
    holds('overdue-clauses', { commitments: [one] }, days);

  it('are so from the day after they were due', () => {
    expect(overdue(inForce, ['2023-06-01', '2023-06-02'])).toEqual([false, true]);
  });

  it('are told together, the oldest first, whatever the order of the commitments', () => {
    const older = [clause('k-1', 'pkk', '2023-05-01')];
    const other = commitment('2023-02-01', 5, [...older, clause('k-2', 'koramil', '2023-06-01')], {
      versions: [version('2023-02-02', 6, [...older, clause('k-2', 'koramil', '2023-06-01')])],
    });
    const told = {
      rule: 'overdue-clauses',
      severity: 'high',
      since: '2023-05-02',
      evidence: [at(6), at(9), at(11), at(14)],
      about: {
        count: 3,
        days: 33,
        stakeholders: ['pkk', 'koramil', 'camat'],
        records: ['r-5', 'r-10'],
      },
    };
    expect(found('overdue-clauses', { commitments: [inForce, other] }, '2023-06-03')).toEqual([told]);
    expect(found('overdue-clauses', { commitments: [other, inForce] }, '2023-06-03')).toEqual([told]);
  });

  it('began when the text came into force, when that was after they were due', () => {
    const late = { ...inForce, versions: [version('2023-07-10', 11, clauses)] };
    expect(overdue(late, ['2023-07-09', '2023-07-10'])).toEqual([false, true]);
    expect(found('overdue-clauses', { commitments: [late] }, '2023-07-20')).toMatchObject([
      { since: '2023-07-10', about: { days: 49 } },
    ]);
  });

  it('are as old as the first text in force that held them', () => {
    const amended = {
      ...inForce,
      versions: [...inForce.versions, version('2023-07-10', 30, clauses, { version: 2 })],
    };
    expect(found('overdue-clauses', { commitments: [amended] }, '2023-07-20')).toMatchObject([
      { since: '2023-06-02', evidence: [at(30), at(33)] },
    ]);
  });

  it('are none from the day they are fulfilled, be it late, or breached', () => {
    for (const kind of ['fulfilled', 'breached'] as const) {
      const clauseFacts = [clauseFact('2023-06-20', 20, 'k-1', kind)];
      expect(overdue({ ...inForce, clauseFacts }, ['2023-06-19', '2023-06-20'])).toEqual([true, false]);
    }
    const clauseFacts = [clauseFact('2023-06-20', 20, 'k-1', 'progress')];
    expect(overdue({ ...inForce, clauseFacts }, ['2023-06-20'])).toEqual([true]);
  });

  it('are none of what is not in force, withdrawn or taken back', () => {
    const versions = [version('2023-03-02', 11, clauses, { signedBy: ['camat'] })];
    const withdrawn = { ...on('2023-06-20'), reason: 'batal' };
    expect(overdue({ ...inForce, versions }, ['2023-12-31'])).toEqual([false]);
    expect(overdue({ ...inForce, withdrawn }, ['2023-06-19', '2023-06-20'])).toEqual([true, false]);
    expect(overdue({ ...inForce, retracted: takenBack }, ['2023-12-31'])).toEqual([false]);
  });
});

describe('stale prevalence', () => {
  const year = measured('k-1', '2022', [100, 5]);
  const stale = (streams: readonly (readonly PrevalenceEvent[])[], days: readonly string[]) =>
    holds('prevalence-stale', { prevalence: rowsOf(...streams) }, days);

  it('is a newest figure 61 days past the end of its period', () => {
    expect(stale([[year]], ['2023-03-01', '2023-03-02'])).toEqual([false, true]);
    const prevalence = rowsOf([measured('k-1', '2023-02', [100, 5])], [year]);
    expect(found('prevalence-stale', { prevalence }, '2023-06-30')).toEqual([
      {
        rule: 'prevalence-stale',
        severity: 'medium',
        since: '2023-04-30',
        evidence: [at(1)],
        about: { period: '2023-02', days: 122 },
      },
    ]);
  });

  it('is none once a newer one is measured', () => {
    const newer = measured('k-2', '2023-02', [100, 5], {}, '2023-03-10');
    expect(stale([[year], [newer]], ['2023-03-09', '2023-03-10'])).toEqual([true, false]);
  });

  it('is none where nothing stands', () => {
    expect(stale([], ['2023-12-31'])).toEqual([false]);
    expect(stale([[year, retracted]], ['2023-12-31'])).toEqual([false]);
    expect(stale([[disputed()]], ['2023-12-31'])).toEqual([false]);
  });

  it('opens the correction that stands', () => {
    const prevalence = rowsOf([year, corrected([100, 6])]);
    expect(found('prevalence-stale', { prevalence }, '2023-06-30')).toMatchObject([{ evidence: [at(2)] }]);
  });
});
