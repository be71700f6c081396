import { describe, expect, it } from '@jest/globals';
import type { CommitmentRow } from '../commitment/commitment.view.js';
import { legok, on } from '../testing/legok.js';
import { commitmentPhase } from './commitment-phase.js';
import { at, clause, clauseFact, commitment, record, takenBack, version } from './testing/rows.js';

const measured = (commitments: readonly CommitmentRow[], day = '2023-12-31') =>
  commitmentPhase({ collaboration: legok, commitments, institutionalDesign: null }, day);

const clauses = [
  clause('k-1', 'camat', '2023-06-01'),
  clause('k-2', 'sicer', '2023-08-01'),
  clause('k-3', 'sicer', '2023-12-30'),
  clause('k-4', 'sicer', '2023-12-31'),
];
const mixed = commitment('2023-03-01', 10, clauses, {
  versions: [version('2023-03-02', 11, clauses)],
  clauseFacts: [
    clauseFact('2023-05-01', 20, 'k-1', 'fulfilled'),
    clauseFact('2023-08-02', 21, 'k-2', 'breached'),
  ],
});

describe('the commitment phase', () => {
  it('has every dated fact of a commitment as evidence', () => {
    const one = commitment('2023-03-01', 10, clauses, {
      versions: [
        {
          ...version('2023-03-02', 11, clauses),
          declines: [{ ...on('2023-03-03', at(15)), party: 'pkk', reason: '' }],
        },
        version('2023-11-01', 30, clauses, { version: 2, signedBy: [] }),
      ],
      clauseFacts: [clauseFact('2023-04-01', 20, 'k-1', 'progress')],
      withdrawn: { ...on('2023-12-01', at(40)), reason: 'batal' },
    });
    const positions = (day: string) => measured([one], day).evidence.map(({ position }) => position);
    expect(positions('2023-12-31')).toEqual([10, 11, 12, 13, 14, 15, 20, 30, 40].map(at));
    expect(positions('2023-03-02')).toEqual([10, 11, 12, 13, 14].map(at));
    expect(positions('2023-02-28')).toEqual([]);
    expect(measured([{ ...one, retracted: takenBack }]).evidence).toEqual([]);
  });
});

describe('clauses kept', () => {
  it('are fulfilled / (fulfilled + breached + overdue), those not yet due left out', () => {
    expect(measured([mixed]).headline).toEqual({
      value: 1 / 3,
      numerator: 1,
      denominator: 3,
      fulfilled: 1,
      breached: 1,
      overdue: 1,
      evidence: [at(11), at(14), at(20), at(21)],
    });
  });

  it('are seen as they were on that day, and 90 days before', () => {
    expect(measured([mixed], '2023-05-01').headline.value).toBe(1);
    expect(measured([mixed], '2023-08-02')).toMatchObject({ headline: { value: 1 / 2 }, before: 1 });
  });

  it('are null while none is due, none is in force or none is left', () => {
    expect(measured([]).headline.value).toBeNull();
    expect(measured([mixed], '2023-04-30').headline.value).toBeNull();
    expect(measured([{ ...mixed, versions: [] }]).headline.value).toBeNull();
    const withdrawn = { ...on('2023-12-31', at(40)), reason: 'batal' };
    expect(measured([{ ...mixed, withdrawn }]).headline.value).toBeNull();
    expect(measured([{ ...mixed, withdrawn }], '2023-12-30').headline.value).toBe(1 / 2);
  });
});

describe('signed', () => {
  it('is signatures / required over the latest agreed texts', () => {
    const half = commitment('2023-04-01', 50, clauses, {
      versions: [version('2023-04-02', 51, clauses, { signedBy: ['sicer'] })],
    });
    expect(measured([mixed, half]).indicators.signed).toEqual({
      value: 3 / 4,
      numerator: 3,
      denominator: 4,
      evidence: [11, 12, 13, 51, 52].map(at),
    });
  });

  it('asks all parties again after an amendment', () => {
    const amended = {
      ...mixed,
      versions: [...mixed.versions, version('2023-11-01', 60, clauses, { version: 2, signedBy: ['camat'] })],
    };
    expect(measured([amended], '2023-10-31').indicators.signed.value).toBe(1);
    expect(measured([amended]).indicators.signed.value).toBe(1 / 2);
  });

  it('is null before anything is agreed', () => {
    expect(measured([{ ...mixed, versions: [] }]).indicators.signed.value).toBeNull();
  });
});

describe('interdependence', () => {
  const alone = commitment('2023-04-01', 50, [clause('k-1', 'camat', '2023-06-01')]);

  it('is commitments owned by two or more sectors / all', () => {
    expect(measured([mixed, alone]).indicators.interdependence).toEqual({
      value: 1 / 2,
      numerator: 1,
      denominator: 2,
      evidence: [at(11), at(50)],
    });
  });

  it('is not two owners of one sector', () => {
    const stakeholders = legok.stakeholders.map((one) =>
      one.id === 'sicer' ? { ...one, sector: 'government' as const } : one,
    );
    const rows = {
      collaboration: { ...legok, stakeholders },
      commitments: [mixed],
      institutionalDesign: null,
    };
    expect(commitmentPhase(rows, '2023-12-31').indicators.interdependence.value).toBe(0);
  });

  it('is null without commitments', () => {
    expect(measured([]).indicators.interdependence.value).toBeNull();
  });
});

describe('members named in a decree', () => {
  const decree = {
    ...on('2023-01-10', at(70)),
    id: 'sk',
    title: 'SK tim',
    number: null,
    kind: 'decree' as const,
    level: 'district' as const,
    members: ['camat', 'polsek'],
    repealed: null,
    provenance: null,
  };
  const unsigned = (day: string) =>
    commitmentPhase(
      {
        collaboration: legok,
        commitments: [mixed],
        institutionalDesign: { ...record('2023-01-10', 70), rules: [decree], assessments: [] },
      },
      day,
    ).indicators.unsignedMembers;

  it('are counted while they have not signed', () => {
    expect(unsigned('2023-12-31')).toEqual({
      value: 1,
      members: [{ stakeholderId: 'polsek', evidence: [at(70)] }],
      evidence: [at(70)],
    });
  });

  it('are null, not zero, without a decree', () => {
    expect(unsigned('2023-01-09').value).toBeNull();
  });
});
