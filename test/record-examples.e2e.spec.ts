import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh, tell } from './cases.js';
import { sendExamples } from './examples.js';

const { kecamatan, puskesmas, desa, catchment } = CONTOH;

describe('The documentation’s examples', () => {
  let served: Served;
  let contoh: string;

  beforeAll(async () => {
    served = await Served.start();
    contoh = await openContoh(served);
    const occurredOn = '2022-03-10';
    const cell = { catchmentId: catchment, source: 'e-ppgbm', measured: 800, stunted: 90 };
    const records: readonly (readonly [string, object])[] = [
      [
        'dialogues',
        {
          id: CONTOH.held,
          occurredOn,
          forum: { kind: 'lokmin', convener: puskesmas },
          agenda: ['Timbang bulanan'],
          attendance: [kecamatan, puskesmas, desa].map((stakeholderId) => ({
            stakeholderId,
            presence: 'present',
          })),
          guests: 0,
        },
      ],
      [
        'commitments',
        {
          id: CONTOH.inForce,
          occurredOn,
          title: 'Timbang serentak',
          preamble: 'Para pihak bersepakat',
          parties: [kecamatan, puskesmas],
          clauses: [{ text: 'Menimbang setiap bulan', owner: puskesmas, dueOn: '2024-06-30' }],
        },
      ],
      [
        'rules',
        {
          id: CONTOH.rule,
          occurredOn,
          title: 'Tata tertib',
          kind: 'ground-rule',
          level: 'collaboration',
          members: [],
        },
      ],
      ['factors', { id: CONTOH.factor, occurredOn, kind: 'driver', box: 'trust', text: 'Saling kenal' }],
      [
        'facilitations',
        {
          id: CONTOH.facilitation,
          occurredOn,
          kind: 'convening',
          by: kecamatan,
          towards: [],
          note: 'Mengundang',
        },
      ],
      [
        'understanding-sessions',
        {
          id: CONTOH.session,
          occurredOn,
          statements: [{ topic: 'values', text: 'Gotong royong', agree: [desa], disagree: [], silent: [] }],
        },
      ],
      [
        'outcomes',
        {
          id: CONTOH.outcome,
          occurredOn,
          kind: 'small-win',
          title: 'Timbang serentak',
          text: 'Semua hadir',
          commitments: [],
          parties: [desa],
        },
      ],
      ['prevalence', { ...cell, period: '2022-08' }],
      ['prevalence', { ...cell, period: '2022-02' }],
    ];
    for (const [path, body] of records) await tell(served, `${contoh}/${path}`, body);
  });
  afterAll(() => served.stop());

  const made = 201;
  it.each([
    ['starting-conditions', { 'starting-conditions': made }],
    [
      'institutional-design',
      { rules: made, 'design-assessments': made, [`/rules/${CONTOH.rule}/repeal`]: 200 },
    ],
    [
      'facilitative-leadership',
      { facilitations: made, [`/facilitations/${CONTOH.facilitation}/retraction`]: 200 },
    ],
    ['factor', { factors: made, [`/factors/${CONTOH.factor}/retraction`]: 200 }],
    [
      'shared-understanding',
      { 'understanding-sessions': made, [`/understanding-sessions/${CONTOH.session}/retraction`]: 200 },
    ],
    ['intermediate-outcome', { outcomes: made, [`/outcomes/${CONTOH.outcome}/retraction`]: 200 }],
    [
      'prevalence',
      {
        prevalence: made,
        'prevalence/corrections': 200,
        'prevalence/disputes': made,
        'prevalence/retractions': 200,
      },
    ],
  ])('of %s are accepted as they stand, and again under new keys', async (tag, answers) => {
    const expected = Object.fromEntries(
      Object.entries(answers).map(([path, status]) => [
        `post /api/v1${path.startsWith('/') ? path : `${contoh}/${path}`}`,
        status,
      ]),
    );
    expect(await sendExamples(served.app, tag, served.cookie)).toEqual(expected);
    expect(await sendExamples(served.app, tag, served.cookie)).toEqual(expected);
  });
});
