import { describe, expect, it } from '@jest/globals';
import type { FacilitationRow } from '../facilitative-leadership/facilitative-leadership.view.js';
import type { FactorRow } from '../factor/factor.view.js';
import type { DesignAssessment, Rule } from '../institutional-design/institutional-design.view.js';
import type { Assessment } from '../starting-conditions/starting-conditions.view.js';
import { on } from '../testing/legok.js';
import { surroundingsOn } from './surroundings.js';
import { at, record, rows, takenBack } from './testing/rows.js';

const today = '2023-12-31';

describe('starting conditions', () => {
  const assessed = (day: string, n: number, aspect: Assessment['aspect']): Assessment => ({
    ...on(day, at(n)),
    id: `s-${n}`,
    aspect,
    level: 'high',
    prehistory: null,
    finding: '',
    stakeholders: [],
    provenance: null,
  });
  const found = (day: string, ...assessments: Assessment[]) =>
    surroundingsOn(
      rows({ startingConditions: { ...record('2022-01-01', 1), assessments } }),
      day,
    ).startingConditions.assessments.map(({ position }) => position);

  it('are the latest assessment of each aspect by that day', () => {
    const all = [
      assessed('2023-06-01', 11, 'prehistory'),
      assessed('2023-01-01', 12, 'prehistory'),
      assessed('2022-01-01', 13, 'incentives'),
    ];
    expect(found(today, ...all)).toEqual([at(13), at(11)]);
    expect(found('2023-05-31', ...all)).toEqual([at(13), at(12)]);
    expect(found('2021-12-31', ...all)).toEqual([]);
  });
});

describe('institutional design', () => {
  const rule = (day: string, n: number, repealed: Rule['repealed'] = null): Rule => ({
    ...on(day, at(n)),
    id: `u-${n}`,
    title: 'Perbup',
    number: null,
    kind: 'law',
    level: 'regency',
    members: [],
    repealed,
    provenance: null,
  });
  const assessment = (day: string, n: number): DesignAssessment => ({
    ...on(day, at(n)),
    id: `d-${n}`,
    aspect: 'process-transparency',
    level: 'low',
    finding: '',
    provenance: null,
  });
  const design = {
    ...record('2022-01-01', 1),
    rules: [
      rule('2020', 11),
      rule('2022-05-01', 12, { ...on('2023-05-01', at(20)), reason: 'diganti' }),
      rule('2024-01-01', 13),
    ],
    assessments: [assessment('2022-05-01', 15), assessment('2023-05-01', 16)],
  };
  const found = (day: string) =>
    surroundingsOn(rows({ institutionalDesign: design }), day).institutionalDesign;

  it('is the rules in force and the latest assessments', () => {
    expect(found(today).rulesInForce.map(({ id }) => id)).toEqual(['u-11']);
    expect(found(today).assessments.map(({ id }) => id)).toEqual(['d-16']);
  });

  it('shows a rule until the day it was repealed, without its end to come', () => {
    const before = found('2023-04-30');
    expect(before.rulesInForce.map(({ id }) => id)).toEqual(['u-11', 'u-12']);
    expect(before.rulesInForce[1]).not.toHaveProperty('repealed');
    expect(before.assessments.map(({ id }) => id)).toEqual(['d-15']);
    expect(found('2020-12-30').rulesInForce).toEqual([]);
  });
});

describe('facilitative leadership', () => {
  const led = (day: string, n: number, over: Partial<FacilitationRow> = {}): FacilitationRow => ({
    ...record(day, n),
    kind: 'mediating',
    by: 'camat',
    towards: [],
    dialogueId: null,
    note: '',
    ...over,
  });

  it('is the acts of each kind in the trailing 365 days', () => {
    const facilitations = [
      led('2023-01-01', 11),
      led('2022-12-31', 12),
      led('2023-05-01', 13, { kind: 'empowering' }),
      led('2023-06-01', 14, { retracted: takenBack }),
      led('2024-01-01', 15),
    ];
    expect(surroundingsOn(rows({ facilitations }), today).facilitativeLeadership.facilitations).toEqual([
      { kind: 'convening', value: 0, evidence: [] },
      { kind: 'mediating', value: 1, evidence: [at(11)] },
      { kind: 'empowering', value: 1, evidence: [at(13)] },
      { kind: 'monitoring', value: 0, evidence: [] },
    ]);
  });
});

describe('drivers and barriers', () => {
  const factor = (n: number, over: Partial<FactorRow> = {}): FactorRow => ({
    ...record('2023-05-01', n),
    kind: 'driver',
    box: 'trust',
    text: 'NGOPI',
    ...over,
  });

  it('are told for each of the nine boxes', () => {
    const factors = [
      factor(12),
      factor(11, { kind: 'barrier', box: 'outcomes' }),
      factor(13, { retracted: takenBack }),
      factor(14, { recorded: on('2024-01-01', at(14)) }),
    ];
    const found = surroundingsOn(rows({ factors }), today).factors;
    expect(found).toHaveLength(9);
    expect(found.filter(({ drivers, barriers }) => drivers.length + barriers.length > 0)).toEqual([
      { box: 'trust', drivers: [{ id: 'r-12', text: 'NGOPI', position: at(12) }], barriers: [] },
      { box: 'outcomes', drivers: [], barriers: [{ id: 'r-11', text: 'NGOPI', position: at(11) }] },
    ]);
  });
});
