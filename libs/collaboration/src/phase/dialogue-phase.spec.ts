import { describe, expect, it } from '@jest/globals';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { legok, on } from '../testing/legok.js';
import { dialoguePhase } from './dialogue-phase.js';
import { at, cadence, meeting, minutes, rows, said, session, statement, takenBack } from './testing/rows.js';

const measured = (dialogues: readonly DialogueRow[], over = {}, day = '2023-12-31') =>
  dialoguePhase(rows({ dialogues, ...over }), day);

describe('the dialogue phase', () => {
  it('has each held meeting as evidence, and neither scheduling nor cancelling', () => {
    const dialogues = [
      meeting('2023-05-02', 11),
      meeting('2023-04-02', 12),
      meeting('2023-06-02', 13, { held: null, attendance: [] }),
      meeting('2023-07-02', 14, { cancelled: { ...on('2023-07-01'), reason: 'banjir' } }),
      meeting('2023-08-02', 15, { retracted: takenBack }),
      meeting('2024-01-01', 16),
    ];
    expect(measured(dialogues).evidence.map(({ position }) => position)).toEqual([at(12), at(11)]);
  });

  it('compares cadence kept with 90 days before', () => {
    const collaboration = { ...legok, cadences: [cadence('month', '2023-08-01')] };
    const dialogues = [meeting('2023-08-10', 11), meeting('2023-09-10', 12), meeting('2023-10-10', 13)];
    const { headline, before } = measured(dialogues, { collaboration });
    expect(headline.value).toBeCloseTo(3 / 5, 12);
    expect(before).toBe(1);
  });

  it('has no headline without a cadence', () => {
    expect(measured([meeting('2023-05-02', 11)])).toMatchObject({
      headline: { value: null, evidence: [] },
      before: null,
      level: null,
    });
  });
});

describe('attendance', () => {
  const scheduled = (day: string, n: number, there: Parameters<typeof meeting>[3], invited: string[]) =>
    meeting(day, n, { invited, recorded: on(day, at(n - 1)) }, there);

  it('is (present + represented) / invited over the trailing 365 days', () => {
    const dialogues = [
      scheduled('2023-05-02', 12, { camat: 'present', puskesmas: 'represented', sicer: 'absent' }, [
        'camat',
        'puskesmas',
        'sicer',
        'polsek',
      ]),
      meeting('2023-01-01', 21, {}, { camat: 'present', polsek: 'absent' }),
      meeting('2022-12-31', 31, {}, { camat: 'absent', polsek: 'absent' }),
    ];
    expect(measured(dialogues).indicators.attendance).toEqual({
      value: 3 / 6,
      numerator: 3,
      denominator: 6,
      evidence: [at(11), at(12), at(21)],
    });
  });

  it('counts who came unasked as expected', () => {
    const dialogues = [scheduled('2023-05-02', 12, { camat: 'present', pkk: 'present' }, ['camat'])];
    expect(measured(dialogues).indicators.attendance).toMatchObject({ value: 1, denominator: 2 });
  });

  it('is told by sector, in the order of sectors, also of those who never came', () => {
    const dialogues = [
      meeting('2023-05-02', 11, {}, { sicer: 'absent', camat: 'present', puskesmas: 'represented' }),
      meeting('2023-06-02', 12, {}, { camat: 'absent', puskesmas: 'present' }),
    ];
    expect(measured(dialogues).indicators.presenceBySector).toEqual([
      { sector: 'government', value: 0.5, numerator: 1, denominator: 2, evidence: [at(11), at(12)] },
      { sector: 'health', value: 1, numerator: 2, denominator: 2, evidence: [at(11), at(12)] },
      { sector: 'private', value: 0, numerator: 0, denominator: 1, evidence: [at(11)] },
    ]);
  });

  it('is read as corrected', () => {
    const held = meeting('2023-05-02', 11, {}, { camat: 'present', sicer: 'absent' });
    const correction = {
      ...on('2023-05-09', at(12)),
      attendance: [
        { stakeholderId: 'camat', presence: 'present' as const },
        { stakeholderId: 'sicer', presence: 'present' as const },
      ],
      guests: 0,
      reason: 'terlambat',
    };
    const dialogues = [{ ...held, attendance: [...held.attendance, correction] }];
    expect(measured(dialogues).indicators.attendance).toMatchObject({
      value: 1,
      evidence: [at(11), at(12)],
    });
  });

  it('is null without meetings', () => {
    expect(measured([]).indicators).toMatchObject({
      attendance: { value: null },
      presenceBySector: [],
      meetingsWithoutNonStateVoice: { value: null, evidence: [] },
    });
  });
});

describe('meetings without a non-state voice', () => {
  const there = { camat: 'present', pkk: 'present', sicer: 'represented' } as const;
  const heard = (day: string, n: number, by: string): DialogueRow =>
    meeting(day, n, { minutes: minutes(day, n + 1, [said('i-1', by)]) }, there);
  const run = (dialogues: readonly DialogueRow[], over = {}) =>
    measured(dialogues, over).indicators.meetingsWithoutNonStateVoice;

  it('are counted back from the latest to the last voice', () => {
    const dialogues = [
      heard('2023-03-02', 10, 'camat'),
      heard('2023-04-02', 20, 'sicer'),
      heard('2023-05-02', 30, 'camat'),
      heard('2023-06-02', 40, 'camat'),
    ];
    expect(run(dialogues)).toEqual({ value: 2, evidence: [at(30), at(31), at(40), at(41)] });
    expect(run(dialogues.slice(0, 2))).toEqual({ value: 0, evidence: [] });
    expect(run(dialogues.slice(2)).value).toBe(2);
  });

  it('pass over a meeting that has no minutes', () => {
    const dialogues = [
      heard('2023-04-02', 20, 'camat'),
      meeting('2023-05-02', 30, {}, there),
      heard('2023-06-02', 40, 'camat'),
    ];
    expect(run(dialogues).value).toBe(2);
    expect(run(dialogues.slice(1, 2)).value).toBeNull();
  });

  it('are those too to which no non-state party came', () => {
    expect(run([meeting('2023-05-02', 30, {}, { camat: 'present', pkk: 'absent' })]).value).toBe(1);
  });

  it('end with a stand taken in a session of the meeting', () => {
    const dialogues = [heard('2023-06-02', 40, 'camat')];
    const understandingSessions = [
      session('2023-06-02', 50, [statement('mission', [], ['pkk'])], { dialogueId: 'r-40' }),
    ];
    expect(run(dialogues, { understandingSessions }).value).toBe(0);
  });
});
