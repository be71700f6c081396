import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { LEGOK } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openLegok } from './cases.js';

const PARTIES = [LEGOK.camat, LEGOK.puskesmasLegok, LEGOK.pkk] as const;
const PERIODS = ['2021', '2022', '2022-06'] as const;
const CATCHMENTS = [LEGOK.catchmentLegok, LEGOK.catchmentCaringin] as const;
const FORUM = { kind: 'lokmin', convener: LEGOK.puskesmasLegok };

interface Act {
  readonly kind: number;
  /** Chooses among parties, records made so far, and values. */
  readonly pick: number;
  readonly day: number;
}

type Request = readonly [path: string, body: object];

/** What was made so far, by concept. */
type Made = Record<'dialogues' | 'signals' | 'commitments' | 'sessions' | 'outcomes' | 'factors', string[]>;

const of = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % items.length];

/** Acts on nothing where nothing was made yet: such a request is refused, and that is part of the game. */
function requestOf({ kind, pick, day }: Act, made: Made): Request {
  const c = `/collaborations/${LEGOK.collaboration}`;
  const occurredOn = `2023-${String((day % 12) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
  const one = of(PARTIES, pick) ?? LEGOK.camat;
  const other = of(PARTIES, pick + 1) ?? LEGOK.pkk;
  const nothing = '00000000-0000-4000-8000-00000000dead';
  const dialogue = of(made.dialogues, pick) ?? nothing;
  const commitment = of(made.commitments, pick) ?? nothing;
  const attendance = PARTIES.map((stakeholderId, at) => ({
    stakeholderId,
    presence: (pick >> at) % 3 === 0 ? 'absent' : 'present',
  }));
  const items = [
    {
      itemId: '00000000-0000-4000-8000-00000000000a',
      kind: 'information',
      text: `Kabar ${pick}`,
      broughtBy: one,
    },
    {
      itemId: '00000000-0000-4000-8000-00000000000b',
      kind: 'follow-up',
      text: 'Telur',
      owner: one,
      dueOn: occurredOn,
    },
  ];
  const cell = { catchmentId: of(CATCHMENTS, pick), period: of(PERIODS, day), source: 'e-ppgbm' };
  const counts = { measured: 100 + pick, stunted: pick % 50 };
  const clauses = [
    { clauseId: '00000000-0000-4000-8000-00000000000c', text: 'Asuh', owner: one, dueOn: occurredOn },
    { clauseId: '00000000-0000-4000-8000-00000000000d', text: 'Ukur', owner: other, dueOn: '2024-06-30' },
  ];
  const text = { title: `Komitmen ${pick % 3}`, preamble: 'Bersama', parties: [one, other], clauses };
  const clause = `/commitments/${commitment}/clauses/00000000-0000-4000-8000-00000000000c`;
  const reason = `Keliru ${pick}`;
  const statements = [
    { topic: 'mission', text: 'Turun', agree: [one], disagree: pick % 2 ? [other] : [], silent: [] },
  ];
  const stated = { period: '2020', stunted: 410, percent: 5.77 };
  const requests: readonly (() => Request)[] = [
    () => [`${c}/dialogues`, { occurredOn, forum: FORUM, agenda: ['Data'], attendance, guests: pick % 5 }],
    () => [`${c}/dialogues`, { scheduledFor: '2024-01-10', forum: FORUM, agenda: [], invited: [one, other] }],
    () => [`/dialogues/${dialogue}/attendance`, { attendance, guests: 0, reason }],
    () => [`/dialogues/${dialogue}/minutes`, { items }],
    () => [`/dialogues/${dialogue}/approval`, {}],
    () => [`/dialogues/${dialogue}/amendments`, { items, reason }],
    () => [
      `/dialogues/${dialogue}/follow-ups/00000000-0000-4000-8000-00000000000b/closing`,
      { closing: 'done' },
    ],
    () => [`/dialogues/${dialogue}/${pick % 2 ? 'cancellation' : 'retraction'}`, { reason }],
    () => [
      `${c}/trust-signals`,
      {
        occurredOn,
        direction: pick % 3 ? 'positive' : 'negative',
        weight: (pick % 3) + 1,
        observer: one,
        observed: other,
        text: 'Terlihat',
        confidential: pick % 4 === 0,
      },
    ],
    () => [`/trust-signals/${of(made.signals, pick) ?? nothing}/retraction`, { reason }],
    () => [`${c}/commitments`, { occurredOn, ...text }],
    () => [`/commitments/${commitment}/agreement`, { occurredOn }],
    () => [`/commitments/${commitment}/declines`, { occurredOn, party: one, reason }],
    () => [`/commitments/${commitment}/amendments`, { ...text, reason }],
    () => [`${clause}/progress`, { occurredOn, quantity: pick, note: 'Jalan' }],
    () => [`${clause}/fulfilment`, { occurredOn, note: 'Selesai' }],
    () => [`/commitments/${commitment}/${pick % 2 ? 'withdrawal' : 'retraction'}`, { reason }],
    () => [`${c}/understanding-sessions`, { occurredOn, statements }],
    () => [`/understanding-sessions/${of(made.sessions, pick) ?? nothing}/retraction`, { reason }],
    () => [
      `${c}/outcomes`,
      { occurredOn, kind: 'small-win', title: 'SALUR', text: 'Telur', commitments: [], parties: [one] },
    ],
    () => [`/outcomes/${of(made.outcomes, pick) ?? nothing}/retraction`, { reason }],
    () => [`${c}/factors`, { occurredOn, kind: 'driver', box: 'trust', text: 'Terbuka' }],
    () => [`/factors/${of(made.factors, pick) ?? nothing}/retraction`, { reason }],
    () => [
      `${c}/facilitations`,
      { occurredOn, kind: 'convening', by: one, towards: [other], note: 'Mengundang' },
    ],
    () => [
      `${c}/starting-conditions`,
      { occurredOn, aspect: 'incentives', level: 'high', finding: 'Ada', stakeholders: [] },
    ],
    () => [
      `${c}/rules`,
      { occurredOn, title: 'SK', kind: 'decree', level: 'district', members: [one, other] },
    ],
    () => [`${c}/prevalence`, { ...cell, ...counts }],
    () => [`${c}/prevalence/corrections`, { ...cell, ...counts, reason }],
    () => [`${c}/prevalence/retractions`, { ...cell, reason }],
    () => [`${c}/prevalence/disputes`, { ...cell, stated, statedIn: 'prosa', reason }],
    () => [`${c}/cadences`, { occurredOn, forum: FORUM, every: 'month' }],
    () => [`${c}/stakeholders/${one}/role`, { occurredOn, role: 'leading-sector' }],
  ];
  const request = of(requests, kind);
  if (!request) throw new Error('There are requests');
  return request();
}

const ASKED = [
  'phases',
  'alerts',
  'prevalence',
  'timeline?order=occurred',
  'timeline?order=recorded',
  'dialogues',
  'trust-signals',
  'commitments',
  'understanding-sessions',
  'outcomes',
  'factors',
  'facilitations',
  'starting-conditions',
  'rules',
  'design-assessments',
  'stakeholders',
  'cadences',
  'catchments',
  'phase-rules',
];

const LISTS: Readonly<Record<string, keyof Made>> = {
  dialogues: 'dialogues',
  'trust-signals': 'signals',
  commitments: 'commitments',
  'understanding-sessions': 'sessions',
  outcomes: 'outcomes',
  factors: 'factors',
};

/** Every answer there is about the collaboration on a day, without the instant it names itself. */
async function answers(served: Served, asOf?: string): Promise<Record<string, unknown>> {
  const time = `on=2023-12-31${asOf === undefined ? '' : `&asOf=${asOf}`}`;
  const paths = [
    ...ASKED.map((what) => `/collaborations/${LEGOK.collaboration}/${what}`),
    `/collaborations/${LEGOK.collaboration}`,
    '/regions/36.03/board',
  ];
  const found: Record<string, unknown> = {};
  for (const path of paths) {
    const { status, body, text } = await served.get(`${path}${path.includes('?') ? '&' : '?'}${time}`);
    if (status !== 200) throw new Error(`${path}: ${text}`);
    found[path] = { ...(body as object), asOf: undefined };
  }
  return found;
}

const act = fc.record({ kind: fc.nat(31), pick: fc.nat(60), day: fc.nat(360) });

describe('time travel', () => {
  it('answers from the log what the tables answered at the time, for every question', async () => {
    const happened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
        const served = await Served.start();
        try {
          await openLegok(served);
          const made: Made = {
            dialogues: [],
            signals: [],
            commitments: [],
            sessions: [],
            outcomes: [],
            factors: [],
          };
          const moments: { readonly asOf: string; readonly then: Record<string, unknown> }[] = [];
          for (const [index, one] of acts.entries()) {
            served.setClock(
              new Date(Date.parse('2023-12-31T05:00:00Z') + (index + 1) * 60_000).toISOString(),
            );
            const [path, body] = requestOf(one, made);
            const { status, body: answer, text } = await served.post(path, body);
            if (status >= 500) throw new Error(`${path}: ${text}`);
            const list = LISTS[path.slice(path.lastIndexOf('/') + 1)];
            if (status === 201 && list) made[list].push((answer as { id: string }).id);
            if (index % 8 === 7 || index === acts.length - 1) {
              const now = served.app.get(Clock).now();
              moments.push({ asOf: now, then: await answers(served) });
            }
          }
          for (const { type } of await served.app.get(EventLog).readAll(null, 1_000)) happened.add(type);
          for (const { asOf, then } of moments) expect(await answers(served, asOf)).toEqual(then);
        } finally {
          await served.stop();
        }
      }),
      { numRuns: 12 },
    );
    // Most requests must have been accepted, or nothing was compared.
    expect(happened.size).toBeGreaterThan(15);
  }, 120_000);

  it('knows nothing of a collaboration before it was opened', async () => {
    const served = await Served.start();
    await openLegok(served);
    const { status } = await served.get(
      `/collaborations/${LEGOK.collaboration}/phases?asOf=2020-01-01T00:00:00Z`,
    );
    expect(status).toBe(404);
    const board = await served.get('/regions/36.03/board?asOf=2020-01-01T00:00:00Z');
    expect((board.body as { items: unknown[] }).items).toEqual([]);
    await served.stop();
  });
});
