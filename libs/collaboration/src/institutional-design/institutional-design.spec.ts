import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { DesignAssessed, InstitutionalDesignEvent, RuleAdopted } from './institutional-design.events.js';
import { institutionalDesign, type InstitutionalDesignCommand } from './institutional-design.js';

const { given } = scenario(institutionalDesign, known);
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const decree: RuleAdopted['data'] = {
  ruleId: 'r-1',
  title: 'SK Camat tentang TPPS',
  number: '463/Kep.18-Kec.Lgk/2022',
  kind: 'decree',
  level: 'district',
  members: ['camat', 'puskesmas'],
};
const assessment: DesignAssessed['data'] = {
  assessmentId: 'a-1',
  aspect: 'clear-ground-rules',
  level: 'medium',
  finding: 'Tata tertib lisan',
};
const adopted = fact<InstitutionalDesignEvent>('RuleAdopted', '2022-02', decree);
const repealed = fact<InstitutionalDesignEvent>('RuleRepealed', '2023-06-01', {
  ruleId: 'r-1',
  reason: 'diganti',
});
const assessed = fact<InstitutionalDesignEvent>('DesignAssessed', '2022-05-01', assessment);

const adopt = (
  over: Partial<RuleAdopted['data']> = {},
  occurredOn = '2022-02',
): InstitutionalDesignCommand => ({
  type: 'AdoptRule',
  occurredOn,
  data: { ...decree, ...over },
});
const repeal = (occurredOn?: string, ruleId = 'r-1'): InstitutionalDesignCommand => ({
  type: 'RepealRule',
  occurredOn,
  data: { ruleId, reason: 'diganti' },
});
const assess = (
  over: Partial<DesignAssessed['data']> = {},
  occurredOn = '2022-05-01',
): InstitutionalDesignCommand => ({
  type: 'AssessDesign',
  occurredOn,
  data: { ...assessment, ...over },
});

describe('a rule', () => {
  it('is adopted once: the same again is no news, another is refused', () => {
    expect(given().when(adopt())).toEqual([adopted]);
    expect(given(assessed).when(adopt())).toEqual([adopted]);
    expect(given(adopted).when(adopt())).toEqual([]);
    for (const other of [adopt({ members: [] }), adopt({}, '2022-03')])
      expect(() => given(adopted).when(other)).toThrow(refused('rule-already-adopted', 'ruleId'));
    expect(() => given(adopted, repealed).when(adopt())).toThrow(refused('rule-already-adopted', 'ruleId'));
  });

  it.each([
    ['names members without a decree', adopt({ kind: 'law' }), 'rule-names-no-members', 'members'],
    ['names a stranger', adopt({ members: ['dinkes'] }), 'stakeholder-unknown', 'members'],
    ['names somebody twice', adopt({ members: ['pkk', 'pkk'] }), 'stakeholder-named-twice', 'members'],
    ['is of the future', adopt({}, '2024'), 'date-in-the-future', 'occurredOn'],
    ['is of no day', adopt({}, '2022-13'), 'date-invalid', 'occurredOn'],
  ])('is refused when it %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('without members may be of any kind, and older than the collaboration', () => {
    expect(given().when(adopt({ kind: 'law', members: [] }, '2020'))).toHaveLength(1);
  });

  it('is repealed once, also after the closing', () => {
    expect(given(adopted).when(repeal('2023-06-01'), closed)).toEqual([repealed]);
    expect(given(adopted).when(repeal())[0]?.meta.occurredOn).toBe('2023-12-31');
    expect(given(adopted, repealed).when(repeal())).toEqual([]);
    const decreed = given().when(adopt({}, '2022-02-01'));
    expect(given(...decreed).when(repeal('2022-02-01'))).toHaveLength(1);
    expect(given(adopted, repealed).record()?.rules[0]?.repealed?.reason).toBe('diganti');
  });

  it('is not repealed before it was adopted, in the future, or when it is unknown', () => {
    expect(() => given(adopted).when(repeal('2022-01-31'))).toThrow(
      refused('date-before-adoption', 'occurredOn'),
    );
    expect(() => given(adopted).when(repeal('2024'))).toThrow(refused('date-in-the-future', 'occurredOn'));
    expect(() => given(adopted).when(repeal(undefined, 'r-9'))).toThrow(refused('rule-unknown', 'ruleId'));
    expect(() => given().when(repeal())).toThrow(refused('rule-unknown', 'ruleId'));
  });
});

describe('the design', () => {
  it('is assessed once under one id: the same again is no news, another is refused', () => {
    expect(given().when(assess())).toEqual([assessed]);
    expect(given(adopted).when(assess())).toEqual([assessed]);
    expect(given(assessed).when(assess())).toEqual([]);
    for (const other of [assess({ level: 'low' }), assess({}, '2022-05-02')])
      expect(() => given(assessed).when(other)).toThrow(
        refused('assessment-already-recorded', 'assessmentId'),
      );
  });

  it('is not assessed in the future', () => {
    expect(() => given().when(assess({}, '2024'))).toThrow(refused('date-in-the-future', 'occurredOn'));
  });

  it('takes nothing new once the collaboration is closed', () => {
    for (const command of [adopt(), assess()])
      expect(() => given().when(command, closed)).toThrow(refused('collaboration-closed'));
  });
});
