import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { catalogue } from '#collaboration/catalogue.js';
import { legok as bare } from '#collaboration/testing/legok.js';
import { SystemClock } from '#event-sourcing/clock.js';
import { InMemoryEventLog } from '#event-sourcing/in-memory-event-log.js';
import { Streams } from '#event-sourcing/streams.js';
import { Figures } from '../apps/cli/src/figures.js';
import { readPrevalence } from '../apps/cli/src/prevalence-file.js';
import {
  begun,
  CATCHMENTS,
  eventsOf,
  GOTA,
  inLog,
  killedWhen,
  legok,
  passing,
  rembuk,
  unrecorded,
  type Outcome,
} from './cli.js';
import { xlsx } from './xlsx.js';

jest.setTimeout(120_000);

const kept = (content: string | Uint8Array): string => {
  const file = join(passing(), 'figures');
  writeFileSync(file, content);
  return file;
};
const imported = (data: string, content: string | Uint8Array, ...more: string[]): Promise<Outcome> =>
  rembuk(data, ['import', 'prevalence', kept(content), '--collaboration', GOTA, ...more]);

interface Figure {
  readonly catchmentId: string;
  readonly period: string;
}

/** The figures in the log, in the order in which they were recorded. */
const figures = async (data: string): Promise<readonly object[]> =>
  (await eventsOf(data))
    .filter(({ type }) => type === 'PrevalenceMeasured')
    .map(({ data: figure, meta }) => ({ ...(figure as Figure), occurredOn: meta.occurredOn }));
const figure = (catchment: keyof typeof CATCHMENTS, period: string, over: object): object => ({
  catchmentId: CATCHMENTS[catchment],
  period,
  source: 'e-ppgbm',
  occurredOn: period,
  ...over,
});

const CSV = `period,catchment,measured,stunted
2021,Puskesmas Legok,3854,157
2021,Puskesmas Bojongkamal,1436,20
2022,puskesmas LEGOK,4298,189
2022,${CATCHMENTS['Puskesmas Caringin']},1685,81
`;
const RECORDED = [
  figure('Puskesmas Legok', '2021', { measured: 3854, stunted: 157 }),
  figure('Puskesmas Bojongkamal', '2021', { measured: 1436, stunted: 20 }),
  figure('Puskesmas Legok', '2022', { measured: 4298, stunted: 189 }),
  figure('Puskesmas Caringin', '2022', { measured: 1685, stunted: 81 }),
];

const catchments = Object.entries(CATCHMENTS).map(([name, id]) => ({
  id,
  name,
  villages: [],
  declared: bare.recorded,
}));

describe('a file of figures', () => {
  let data: string;
  beforeEach(async () => {
    data = await legok();
  });

  it('is recorded row by row, catchments by name or id, and the tables know it at once', async () => {
    expect(await imported(data, CSV)).toMatchObject({
      code: 0,
      out: '4 rows recorded, 0 stood already\n',
    });
    expect(await figures(data)).toEqual(RECORDED);
    const [event] = (await eventsOf(data)).slice(-1);
    expect(event?.meta).toMatchObject({ collaborationId: GOTA, region: '36.03.20', causationId: null });
    expect((await rembuk(data, ['doctor'])).code).toBe(0);
  });

  it('is recorded once, however often it comes', async () => {
    await imported(data, CSV);
    const before = await eventsOf(data);
    expect(await imported(data, CSV)).toMatchObject({ code: 0, out: '0 rows recorded, 4 stood already\n' });
    expect(await eventsOf(data)).toEqual(before);
  });

  it('says nothing against a correction that came after it', async () => {
    await imported(data, CSV);
    const [measured] = (await eventsOf(data)).slice(-1);
    const correction = { measured: 1685, stunted: 80, reason: 'salah ketik' };
    await inLog(data, (log) =>
      log.append(measured?.stream ?? '', 0, [unrecorded('fixed', 'PrevalenceCorrected', correction)]),
    );
    expect(await imported(data, CSV)).toMatchObject({ code: 0, out: '0 rows recorded, 4 stood already\n' });
  });

  it('may have semicolons, a byte order mark, the words of the posyandu and all columns', async () => {
    const content = [
      '\uFEFFPeriode;Puskesmas;D;ST;S;Still stunted;SUMBER;tanggal;',
      '2022-08;"Puskesmas Legok";4298;189;5000;100;e-PPGBM;2022-08-31;',
      ';;;;;;;;',
      '',
      '2022-08;Puskesmas Legok;300;60;;;ssgi;;',
      '2022;Puskesmas Caringin;8813,00;1.234;;;;;',
    ];
    const { code, err } = await imported(data, content.join('\r\n'));
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^line 6, ST: count-ambiguous: /) as unknown,
    });
    content[5] = '2022;Puskesmas Caringin;1.234.567;234,0;;;;;';
    expect(await imported(data, content.join('\r\n'))).toMatchObject({ code: 0 });
    expect(await figures(data)).toEqual([
      figure('Puskesmas Legok', '2022-08', {
        measured: 4298,
        stunted: 189,
        registered: 5000,
        stillStunted: 100,
        occurredOn: '2022-08-31',
      }),
      figure('Puskesmas Legok', '2022-08', { source: 'ssgi', measured: 300, stunted: 60 }),
      figure('Puskesmas Caringin', '2022', { measured: 1_234_567, stunted: 234 }),
    ]);
  });

  it('may be a workbook, of which the first sheet counts', async () => {
    const rows = [
      ['periode', 'puskesmas', 'D', 'ST', 'tanggal'],
      [2021, 'Puskesmas Legok', 3854, 157, null],
      [null, null, null, null, null],
      [new Date('2022-02-01'), ' Puskesmas Legok ', 4298, '189', new Date('2022-03-01')],
      ['2023', 'Puskesmas Legok', 8.813, 12.5, null],
    ];
    const { code, err } = await imported(data, xlsx(rows));
    expect(code).toBe(1);
    expect(err.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'line 5, D: count-ambiguous',
      'line 5, ST: count-invalid',
      '1 rows are bad; nothing was recorded',
      '',
    ]);
    expect(await imported(data, xlsx(rows.slice(0, 4)))).toMatchObject({ code: 0 });
    expect(await figures(data)).toEqual([
      figure('Puskesmas Legok', '2021', { measured: 3854, stunted: 157 }),
      figure('Puskesmas Legok', '2022-02', { measured: 4298, stunted: 189, occurredOn: '2022-03-01' }),
    ]);
  });

  it('with bad rows has each of them told, by line, column and code, and nothing is recorded', async () => {
    const content = `period,catchment,measured,stunted,registered,still_stunted,source,occurred_on
2021,Puskesmas Legok,3854,157,,,,
2021,Puskesmas Nowhere,10,1,,,,
2021,Puskesmas Caringin,10,11,,,,
2021,Puskesmas Bojongkamal,0,0,,,,
2022,,x,-1,,,,
2022,Puskesmas Legok,100,-1,,,,
2999,Puskesmas Legok,100,1,,,,
2022-13,Puskesmas Legok,100,1,,,,
2022-01-05,Puskesmas Legok,100,1,,,,
2022-02,Puskesmas Legok,100,1,,2,,
2022-03,Puskesmas Legok,100,1,"1,234",,guess,
2022-04,Puskesmas Legok,100,1,,,,2999-01-01
2021,puskesmas legok,3854,157,,,,
2022-05,Puskesmas Legok,12,003,1,,,,
2022-06,Puskesmas Legok,12,003,1,,,
2022-07,Puskesmas Legok
`;
    const { code, out, err } = await imported(data, content);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'line 3, catchment: catchment-unknown',
      'line 4, stunted: prevalence-stunted-exceeds-measured',
      'line 5, measured: prevalence-none-measured',
      'line 6, catchment: cell-empty',
      'line 6, measured: count-invalid',
      'line 7, stunted: count-negative',
      'line 8, period: period-not-begun',
      'line 9, period: period-invalid',
      'line 10, period: period-invalid',
      'line 11, still_stunted: prevalence-still-stunted-exceeds-stunted',
      'line 12, registered: count-ambiguous',
      'line 12, source: source-unknown',
      'line 13, occurred_on: date-in-the-future',
      'line 14: cell-repeated',
      'line 15: row-length',
      'line 16, stunted: count-invalid',
      'line 17: row-length',
      '15 rows are bad; nothing was recorded',
      '',
    ]);
    expect(await figures(data)).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'names the line where a row begins, with lines that end in %j',
    async (end) => {
      const content = [
        'period,catchment,measured,stunted',
        '',
        '2021,"of',
        'two',
        'lines",10,1',
        '2022,x,10,1',
        '',
      ];
      const { err } = await imported(data, content.join(end));
      expect(err.match(/line \d+, catchment/g)).toEqual(['line 3, catchment', 'line 6, catchment']);
    },
  );

  it('cannot say otherwise than what stands, but may say the same', async () => {
    await imported(data, CSV);
    const other = `${CSV}2023,Puskesmas Legok,4495,126\n`.replace('3854', '3855');
    const { code, err } = await imported(data, other);
    expect(code).toBe(1);
    expect(err).toMatch(/^line 2: prevalence-already-measured: .*\n1 rows are bad; nothing was recorded\n$/);
    expect(await figures(data)).toHaveLength(4);
    const more = `${CSV}2023,Puskesmas Legok,4495,126\n`;
    expect(await imported(data, more)).toMatchObject({ code: 0, out: '1 rows recorded, 4 stood already\n' });
    expect(await figures(data)).toHaveLength(5);
  });

  it('can be tried without a trace', async () => {
    await imported(data, CSV.slice(0, CSV.indexOf('2022')));
    const before = await eventsOf(data);
    const { code, out } = await imported(data, CSV, '--dry-run');
    expect(code).toBe(0);
    expect(out).toBe(`line 2: 2021, Puskesmas Legok, e-ppgbm: 157 stunted of 3854 measured, stood already
line 3: 2021, Puskesmas Bojongkamal, e-ppgbm: 20 stunted of 1436 measured, stood already
line 4: 2022, Puskesmas Legok, e-ppgbm: 189 stunted of 4298 measured
line 5: 2022, Puskesmas Caringin, e-ppgbm: 81 stunted of 1685 measured
2 rows would be recorded, 2 stood already; nothing was written
`);
    expect(await eventsOf(data)).toEqual(before);
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a header row alone', 'period,catchment,measured,stunted\n\n', 'file-empty'],
    [
      'a column that is none',
      'period,catchment,measured,stunted,percent\n2021,x,1,1,100\n',
      'column-unknown',
    ],
    [
      'a column of another kind',
      'period,catchment,measured,stunted,constructor\n2021,x,1,1,1\n',
      'column-unknown',
    ],
    ['a column twice', 'period,catchment,measured,stunted,D\n2021,x,1,1,1\n', 'column-repeated'],
    ['a column too few', 'period,catchment,measured\n2021,x,1\n', 'column-missing'],
    ['an open quote', 'period,catchment,measured,stunted\n2021,"x,1,1\n', 'csv-unreadable'],
    ['bytes that are no UTF-8', Buffer.from('period,catchment\n2021,\xe9\n', 'latin1'), 'file-unreadable'],
    ['half a workbook', xlsx([['period']]).subarray(0, 900), 'xlsx-unreadable'],
    ['11 MB', 'x'.repeat(11 * 1024 * 1024), 'file-too-large'],
    ['100,001 rows', `period,catchment,measured,stunted\n${'2021,x,1,1\n'.repeat(100_001)}`, 'rows-too-many'],
  ])('with %s is refused in one line', async (_, content, code) => {
    const answer = await imported(data, content);
    expect(answer.err).toMatch(new RegExp(`^${code}: .*\\n$`));
    expect(answer).toMatchObject({ code: 1, out: '' });
  });

  it('needs a collaboration and a log that are there', async () => {
    const file = kept(CSV);
    const nobody = await rembuk(data, ['import', 'prevalence', file, '--collaboration', 'nobody']);
    expect(nobody.err).toMatch(/^collaboration-unknown: .*\n$/);
    const nowhere = join(passing(), 'nowhere');
    const nothing = await rembuk(nowhere, ['import', 'prevalence', file, '--collaboration', GOTA]);
    expect(nothing.err).toMatch(/^log-missing: .*\n$/);
    expect(existsSync(nowhere)).toBe(false);
    expect([nobody.code, nothing.code]).toEqual([1, 1]);
  });

  it('whose import is killed is recorded to its end by the next, every row once', async () => {
    const months = Array.from(
      { length: 1_400 },
      (_, n) => `${1900 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    const rows = months.flatMap((month) =>
      Object.keys(CATCHMENTS).flatMap((name, n) =>
        ['e-ppgbm', 'ssgi', 'other'].map((source) => `${month},${name},${1_000 + n},${n},${source}\n`),
      ),
    );
    const file = kept(`period,catchment,measured,stunted,source\n${rows.join('')}`);
    const args = ['import', 'prevalence', file, '--collaboration', GOTA];
    const grown = (): boolean =>
      (statSync(join(data, 'log.db-wal'), { throwIfNoEntry: false })?.size ?? 0) > 200_000;
    let held = 0;
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      expect(await killedWhen(begun(data, args), grown, signal)).toBe(true);
      const { length } = await figures(data);
      expect(length).toBeGreaterThan(held);
      held = length;
    }
    expect(held).toBeLessThan(rows.length);
    expect(await rembuk(data, args)).toMatchObject({ code: 0 });
    const all = (await figures(data)) as (Figure & { source: string })[];
    expect(all).toHaveLength(rows.length);
    expect(
      new Set(all.map(({ catchmentId, period, source }) => `${catchmentId} ${period} ${source}`)).size,
    ).toBe(rows.length);
  });

  it('is refused row by row where others were faster than its import', async () => {
    const log = new InMemoryEventLog();
    const file = await readPrevalence(kept(CSV));
    const known = { today: '2023-12-31', collaboration: { ...bare, id: GOTA, catchments } };
    const figures = new Figures(log, new Streams(log, catalogue, new SystemClock()), 'a-1', known, file);
    const { planned } = await figures.plan();
    const other = { ...planned[1]?.command.data, stunted: 21 };
    await log.append(`prevalence-${planned[1]?.id}`, -1, [unrecorded('first', 'PrevalenceMeasured', other)]);
    expect(await figures.record(planned)).toEqual([
      expect.objectContaining({ line: 3, heading: null, code: 'prevalence-already-measured' }),
    ]);
    expect((await log.readAll(null, 9)).map(({ revision }) => revision)).toEqual([0, 0, 0, 0]);
  });
});
