import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { FacilitationRecorded, FacilitativeLeadershipEvent } from './facilitative-leadership.events.js';
import { facilitation, type FacilitationCommand } from './facilitative-leadership.js';

const { given } = scenario(facilitation, { ...known, dialogueExists: true });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const mediation: FacilitationRecorded['data'] = {
  kind: 'mediating',
  by: 'camat',
  towards: ['puskesmas', 'sicer'],
  dialogueId: 'd-1',
  note: 'Menyepakati jadwal',
};
const recorded = fact<FacilitativeLeadershipEvent>('FacilitationRecorded', '2023-05-02', mediation);
const retracted = fact<FacilitativeLeadershipEvent>('FacilitationRetracted', '2023-12-31', {
  reason: 'salah catat',
});
const record = (
  over: Partial<FacilitationRecorded['data']> = {},
  occurredOn = '2023-05-02',
): FacilitationCommand => ({
  type: 'RecordFacilitation',
  occurredOn,
  data: { ...mediation, ...over },
});
const retract: FacilitationCommand = { type: 'RetractFacilitation', data: { reason: 'salah catat' } };

describe('an act of facilitation', () => {
  it('is recorded once: the same again is no news, another is refused', () => {
    expect(given().when(record())).toEqual([recorded]);
    expect(given(recorded).when(record(), closed)).toEqual([]);
    for (const other of [record({ kind: 'convening' }), record({}, '2023-05-03')])
      expect(() => given(recorded).when(other)).toThrow(refused('facilitation-already-recorded'));
  });

  it.each([
    ['by a stranger', record({ by: 'dinkes' }), 'stakeholder-unknown', 'by'],
    ['towards a stranger', record({ towards: ['dinkes'] }), 'stakeholder-unknown', 'towards'],
    ['towards somebody twice', record({ towards: ['pkk', 'pkk'] }), 'stakeholder-named-twice', 'towards'],
    ['in the future', record({}, '2024-01-01'), 'date-in-the-future', 'occurredOn'],
    ['with U+0000', record({ note: 'a\0b' }), 'text-invalid', 'note'],
  ])('is refused %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused when its meeting is not on record, or the collaboration is closed', () => {
    expect(() => given().when(record(), { dialogueExists: false })).toThrow(
      refused('dialogue-unknown-here', 'dialogueId'),
    );
    expect(() => given().when(record(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('can be taken back, once, and then nothing is left to be done', () => {
    expect(given(recorded).when(retract, closed)).toEqual([retracted]);
    expect(given(recorded, retracted).when(retract)).toEqual([]);
    expect(() => given(recorded, retracted).when(record())).toThrow(refused('facilitation-retracted'));
    expect(() => given().when(retract)).toThrow(refused('facilitation-unknown'));
  });
});
