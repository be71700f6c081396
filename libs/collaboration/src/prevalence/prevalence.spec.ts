import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing/domain-error.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import { prevalenceTable } from './prevalence-table.js';
import { cellId, prevalence, type PrevalenceCommand } from './prevalence.js';
import type { Counts, PrevalenceDisputed, PrevalenceEvent, PrevalenceMeasured } from './prevalence.events.js';
import { catchments, corrected, disputed, measured, retracted } from './testing/figures.js';

const first = measured('k-1', '2022', [4298, 189], {}, '2022-12-20');
const better = corrected([4298, 198]);

const measure = (
  over: Partial<PrevalenceMeasured['data']> = {},
  occurredOn = '2022-12-20',
): PrevalenceCommand => ({ type: 'MeasurePrevalence', occurredOn, data: { ...first.data, ...over } });
const correct = (over: Partial<Counts> = {}, occurredOn = '2023-12-31'): PrevalenceCommand => ({
  type: 'CorrectPrevalence',
  occurredOn,
  data: { ...better.data, ...over },
});
const retract: PrevalenceCommand = { type: 'RetractPrevalence', data: retracted.data };
const dispute = (
  over: Partial<PrevalenceDisputed['data']> = {},
  occurredOn = '2023-12-31',
): PrevalenceCommand => ({ type: 'DisputePrevalence', occurredOn, data: disputed(over).data });
const state = (over: Partial<PrevalenceDisputed['data']['stated']>): PrevalenceCommand =>
  dispute({ stated: { ...disputed().data.stated, ...over } });
const refused = (code: string, field?: string): Error =>
  expect.objectContaining(field === undefined ? { code } : { code, field }) as unknown as Error;
const closed = { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } };

const { given } = scenario(prevalence, known);

describe('a cell of prevalence', () => {
  it('is measured as it was counted', () => {
    expect(given().when(measure())).toEqual([first]);
  });

  it('may know how many children are registered and how many were stunted before', () => {
    const counted = { registered: 4000, stillStunted: 189 };
    expect(given().when(measure(counted))).toEqual([{ ...first, data: { ...first.data, ...counted } }]);
  });

  it.each([
    ['everybody', { measured: 1, stunted: 1 }],
    ['nobody', { measured: 1, stunted: 0 }],
  ])('may find %s stunted', (_, counted) => {
    expect(given().when(measure(counted))).toHaveLength(1);
  });

  it.each([
    [
      'of a catchment that is not declared',
      measure({ catchmentId: 'k-9' }),
      'catchment-unknown',
      'catchmentId',
    ],
    ['of a day', measure({ period: '2022-12-20' }), 'period-invalid', 'period'],
    ['of a month that does not exist', measure({ period: '2022-13' }), 'period-invalid', 'period'],
    ['of a period that has not begun', measure({ period: '2024' }), 'period-not-begun', 'period'],
    ['recorded for a day to come', measure({}, '2024-01-01'), 'date-in-the-future', 'occurredOn'],
    ['recorded for no day', measure({}, '2022-02-30'), 'date-invalid', 'occurredOn'],
    ['of half a child', measure({ stunted: 0.5 }), 'count-invalid', 'stunted'],
    ['of no number', measure({ measured: NaN }), 'count-invalid', 'measured'],
    ['of fewer than no child', measure({ stunted: -1 }), 'count-negative', 'stunted'],
    ['of fewer than no child registered', measure({ registered: -1 }), 'count-negative', 'registered'],
    ['of nobody', measure({ measured: 0, stunted: 0 }), 'prevalence-none-measured', 'measured'],
    [
      'of more stunted than measured',
      measure({ measured: 188 }),
      'prevalence-stunted-exceeds-measured',
      'stunted',
    ],
    [
      'of more still stunted than stunted',
      measure({ stillStunted: 190 }),
      'prevalence-still-stunted-exceeds-stunted',
      'stillStunted',
    ],
  ])('is refused when it is a figure %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused once the collaboration is closed', () => {
    expect(() => given().when(measure(), { collaboration: closed })).toThrow(refused('collaboration-closed'));
  });

  it('is measured once', () => {
    expect(given(first).when(measure())).toEqual([]);
    expect(() => given(first).when(measure({ stunted: 190 }))).toThrow(
      refused('prevalence-already-measured'),
    );
    expect(() => given(first).when(measure({ registered: 5000 }))).toThrow(
      refused('prevalence-already-measured'),
    );
  });

  it('is known by its collaboration, catchment, period and source, and by nothing else', () => {
    const id = cellId('c-1', first.data);
    expect(id).toBe(cellId('c-1', { catchmentId: 'k-1', period: '2022', source: 'e-ppgbm' }));
    const others = [
      cellId('c-2', first.data),
      cellId('c-1', { ...first.data, catchmentId: 'k-2' }),
      cellId('c-1', { ...first.data, catchmentId: null }),
      cellId('c-1', { ...first.data, period: '2022-12' }),
      cellId('c-1', { ...first.data, source: 'ssgi' }),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });
});

describe('a correction of prevalence', () => {
  it('takes the place of what stood', () => {
    expect(given(first).when(correct())).toEqual([better]);
    expect(given(first, better).when(measure({ stunted: 198 }))).toEqual([]);
  });

  it('that changes nothing is no fact', () => {
    expect(given(first).when(correct({ stunted: 189 }))).toEqual([]);
    expect(given(first, better).when(correct())).toEqual([]);
  });

  it('may return to an earlier reading', () => {
    expect(given(first, better).when(correct({ stunted: 189 }))).toEqual([corrected([4298, 189])]);
  });

  it('may come after the collaboration closed', () => {
    expect(given(first).when(correct(), { collaboration: closed })).toEqual([better]);
  });

  it('obeys the rules of counting, and the calendar', () => {
    expect(() => given(first).when(correct({ stunted: 4299 }))).toThrow(
      refused('prevalence-stunted-exceeds-measured'),
    );
    expect(() => given(first).when(correct({}, '2024-01-01'))).toThrow(refused('date-in-the-future'));
  });

  it('needs a reading that stands', () => {
    expect(() => given().when(correct())).toThrow(refused('prevalence-unknown'));
    expect(() => given(disputed()).when(correct())).toThrow(refused('prevalence-unknown'));
    expect(() => given(first, retracted).when(correct())).toThrow(refused('prevalence-retracted'));
  });
});

describe('a retraction of prevalence', () => {
  it('takes back everything the cell said, once', () => {
    expect(given(first, better).when(retract)).toEqual([retracted]);
    expect(given(first, better, retracted).when(retract)).toEqual([]);
    const readings = given(first, better, retracted).record()?.readings;
    expect(readings?.map((reading) => reading.retracted?.reason)).toEqual([
      'salah puskesmas',
      'salah puskesmas',
    ]);
  });

  it('needs a figure', () => {
    expect(() => given().when(retract)).toThrow(refused('prevalence-unknown'));
    expect(() => given(disputed()).when(retract)).toThrow(refused('prevalence-unknown'));
  });

  it('leaves the cell free to be measured again, with the same or other numbers', () => {
    expect(given(first, retracted).when(measure())).toEqual([first]);
    expect(given(first, retracted).when(measure({ stunted: 1 }))).toHaveLength(1);
    expect(given(first, retracted, first).when(retract)).toEqual([retracted]);
  });
});

describe('a dispute of prevalence', () => {
  it('is put beside a figure, or where no figure is', () => {
    expect(given().when(dispute())).toEqual([disputed()]);
    expect(given(first).when(dispute({ catchmentId: 'k-1' }))).toEqual([disputed({ catchmentId: 'k-1' })]);
    expect(given(disputed({ catchmentId: 'k-1' })).when(measure())).toEqual([first]);
  });

  it('is recorded once, whatever id it comes with', () => {
    expect(given(disputed()).when(dispute())).toEqual([]);
    expect(given(disputed()).when(dispute({ disputeId: 'd-2' }))).toEqual([]);
    expect(given(disputed()).when(dispute(), { collaboration: closed })).toEqual([]);
    expect(given(disputed()).when(dispute({ disputeId: 'd-2', reason: 'lain' }))).toHaveLength(1);
  });

  it('cannot take the id of another statement', () => {
    expect(() => given(disputed()).when(dispute({ reason: 'lain' }))).toThrow(
      refused('dispute-already-recorded', 'disputeId'),
    );
  });

  it.each([
    ['about a catchment that is not declared', dispute({ catchmentId: 'k-9' }), 'catchment-unknown'],
    ['about a period that has not begun', dispute({ period: '2024-01' }), 'period-not-begun'],
    ['of a stated period that is none', state({ period: 'tahun lalu' }), 'period-invalid'],
    ['of a percentage below none', state({ percent: -0.01 }), 'percent-out-of-range'],
    ['of a percentage above all', state({ percent: 100.01 }), 'percent-out-of-range'],
    ['of no percentage', state({ percent: NaN }), 'percent-out-of-range'],
    ['of an endless percentage', state({ percent: Infinity }), 'percent-out-of-range'],
    ['of half a child', state({ stunted: 0.5 }), 'count-invalid'],
    ['of fewer than no child measured', state({ measured: -1 }), 'count-negative'],
    ['on a day to come', dispute({}, '2024-01-01'), 'date-in-the-future'],
    ['with an identity number', dispute({ statedIn: 'NIK 3603201203190001' }), 'text-holds-nik'],
  ])('is refused when it is a statement %s', (_, command, code) => {
    expect(() => given().when(command)).toThrow(refused(code));
  });

  it('is refused once the collaboration is closed', () => {
    expect(() => given().when(dispute(), { collaboration: closed })).toThrow(refused('collaboration-closed'));
  });
});

describe('any sequence of commands on a cell', () => {
  const counts = fc.record({
    measured: fc.integer({ min: -1, max: 3 }),
    stunted: fc.integer({ min: -1, max: 3 }),
  });
  const command = fc.oneof(
    counts.map((some) => measure(some)),
    counts.map((some) => correct(some)),
    fc.constant(retract),
    fc.constantFrom('d-1', 'd-2').map((disputeId) => dispute({ disputeId, catchmentId: 'k-1' })),
    fc.constantFrom('x', 'y').map((reason) => dispute({ disputeId: reason, reason, catchmentId: 'k-1' })),
  );

  const accepted = (
    facts: readonly PrevalenceEvent[],
    one: PrevalenceCommand,
  ): readonly PrevalenceEvent[] => {
    try {
      return given(...facts).when(one);
    } catch (refusal) {
      if (refusal instanceof DomainError) return [];
      throw refusal;
    }
  };

  it('is accepted or refused with a code, never changes anything twice, and counts its revision', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        let facts: readonly PrevalenceEvent[] = [];
        for (const one of commands) {
          const news = accepted(facts, one);
          facts = [...facts, ...news];
          if (news.length > 0) expect(given(...facts).when(one)).toEqual([]);
        }
        const record = given(...facts).record();
        const [row] = prevalenceTable(record ? [record] : [], catchments, '2023-12-31').rows;
        if (row) expect(row.revision).toBe(facts.length - 1);
      }),
    );
  });
});
