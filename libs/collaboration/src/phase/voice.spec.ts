import { describe, expect, it } from '@jest/globals';
import { at, meeting, minutes, said, session, statement, takenBack } from './testing/rows.js';
import { silentOrAbsent, standsTaken, voices } from './voice.js';

const there = {
  camat: 'present',
  puskesmas: 'represented',
  pkk: 'present',
  sicer: 'absent',
} as const;
const minuted = meeting(
  '2023-05-02',
  11,
  {
    invited: ['camat', 'puskesmas', 'pkk', 'sicer', 'polsek'],
    minutes: minutes('2023-05-02', 12, [said('i-1', 'camat'), said('i-2')]),
  },
  there,
);
const nobody = standsTaken([], '2023-12-31');

describe('the voice of a stakeholder', () => {
  it('is spoke, silent or absent in a meeting with minutes', () => {
    expect(Object.fromEntries(voices(minuted, nobody))).toEqual({
      camat: 'spoke',
      puskesmas: 'silent',
      pkk: 'silent',
      sicer: 'absent',
      polsek: 'absent',
    });
  });

  it('is unknown of those there when there are no minutes', () => {
    expect(Object.fromEntries(voices({ ...minuted, minutes: null }, nobody))).toMatchObject({
      camat: 'unknown',
      puskesmas: 'unknown',
      sicer: 'absent',
    });
  });

  it('is heard in agreeing and disagreeing, not in silence', () => {
    const held = session(
      '2023-05-02',
      13,
      [statement('mission', ['pkk'], ['puskesmas']), statement('values', ['camat'], [], ['sicer'])],
      { dialogueId: 'r-11' },
    );
    const heard = (day: string, over = {}) =>
      Object.fromEntries(voices(minuted, standsTaken([{ ...held, ...over }], day)));
    expect(heard('2023-05-02')).toMatchObject({ pkk: 'spoke', puskesmas: 'spoke', sicer: 'absent' });
    expect(heard('2023-05-01')).toMatchObject({ pkk: 'silent' });
    expect(heard('2023-05-02', { dialogueId: 'r-12' })).toMatchObject({ pkk: 'silent' });
    expect(heard('2023-05-02', { dialogueId: null })).toMatchObject({ pkk: 'silent' });
    expect(heard('2023-05-02', { retracted: takenBack })).toMatchObject({ pkk: 'silent' });
  });

  it('is read from the minutes and the attendance as they are now', () => {
    const corrected = {
      ...minuted,
      minutes: {
        readings: [
          { ...minuted.recorded, items: [said('i-1', 'camat')], reason: null },
          { ...minuted.recorded, items: [said('i-1', 'pkk')], reason: 'salah catat' },
        ],
        approved: null,
      },
      attendance: [
        ...minuted.attendance,
        {
          ...minuted.recorded,
          position: at(14),
          attendance: [
            { stakeholderId: 'camat', presence: 'present' as const },
            { stakeholderId: 'pkk', presence: 'present' as const },
            { stakeholderId: 'sicer', presence: 'present' as const },
          ],
          guests: 0,
          reason: 'terlambat',
        },
      ],
    };
    expect(Object.fromEntries(voices(corrected, nobody))).toMatchObject({
      camat: 'silent',
      pkk: 'spoke',
      sicer: 'silent',
    });
  });
});

describe('a group of stakeholders is silent or absent', () => {
  it.each([
    ['when all are silent', ['puskesmas', 'pkk'], true],
    ['when all are absent', ['sicer', 'polsek'], true],
    ['when some are silent and the others absent', ['pkk', 'sicer'], true],
    ['not when one spoke', ['camat', 'pkk'], false],
    ['not when nobody of them was expected', ['koramil'], false],
  ])('%s', (_, group, expected) => {
    expect(silentOrAbsent(minuted, group, nobody)).toBe(expected);
  });

  it('not when one was there and no minutes tell', () => {
    expect(silentOrAbsent({ ...minuted, minutes: null }, ['pkk', 'sicer'], nobody)).toBe(false);
    expect(silentOrAbsent({ ...minuted, minutes: null }, ['sicer'], nobody)).toBe(true);
  });
});
