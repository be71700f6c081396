import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { StartingConditionAssessed, StartingConditionsEvent } from './starting-conditions.events.js';
import { startingConditions, type StartingConditionsCommand } from './starting-conditions.js';

const { given } = scenario(startingConditions, known);
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;

const assessment: StartingConditionAssessed['data'] = {
  assessmentId: 'a-1',
  aspect: 'knowledge-asymmetry',
  level: 'high',
  finding: 'Desa belum paham data',
  stakeholders: ['puskesmas', 'pkk'],
};
const assessed = fact<StartingConditionsEvent>('StartingConditionAssessed', '2022', assessment);
const assess = (
  over: Partial<StartingConditionAssessed['data']> = {},
  occurredOn = '2022',
): StartingConditionsCommand => ({
  type: 'AssessStartingCondition',
  occurredOn,
  data: { ...assessment, ...over },
});

describe('a starting condition', () => {
  it('is assessed, and again under another id', () => {
    expect(given().when(assess())).toEqual([assessed]);
    const later = given(assessed).when(assess({ assessmentId: 'a-2', level: 'low' }, '2023-01'));
    expect(
      given(assessed, ...later)
        .record()
        ?.assessments.map(({ level }) => level),
    ).toEqual(['high', 'low']);
  });

  it('is assessed once under one id: the same again is no news, another is refused', () => {
    expect(given(assessed).when(assess())).toEqual([]);
    for (const other of [assess({ level: 'low' }), assess({}, '2023')])
      expect(() => given(assessed).when(other)).toThrow(
        refused('assessment-already-recorded', 'assessmentId'),
      );
  });

  it('says what is remembered when it is the prehistory, and only then', () => {
    expect(given().when(assess({ aspect: 'prehistory', prehistory: 'conflict' }))).toHaveLength(1);
    expect(() => given().when(assess({ aspect: 'prehistory' }))).toThrow(
      refused('prehistory-missing', 'prehistory'),
    );
    expect(() => given().when(assess({ prehistory: 'none' }))).toThrow(
      refused('prehistory-misplaced', 'prehistory'),
    );
  });

  it.each([
    ['of a stranger', assess({ stakeholders: ['dinkes'] }), 'stakeholder-unknown', 'stakeholders'],
    [
      'of somebody twice',
      assess({ stakeholders: ['pkk', 'pkk'] }),
      'stakeholder-named-twice',
      'stakeholders',
    ],
    ['in the future', assess({}, '2024'), 'date-in-the-future', 'occurredOn'],
    ['on no day', assess({}, 'dulu'), 'date-invalid', 'occurredOn'],
    ['with an identity number', assess({ finding: '3603201203190001' }), 'text-holds-nik', 'finding'],
  ])('is refused %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused once the collaboration is closed', () => {
    const collaboration = { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } };
    expect(() => given().when(assess(), { collaboration })).toThrow(refused('collaboration-closed'));
    expect(given(assessed).when(assess(), { collaboration })).toEqual([]);
  });
});
