import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh } from './cases.js';

const SECRET = 'Mereka menahan data balita bulan lalu';

describe('a confidential signal', () => {
  let served: Served;
  let contoh: string;
  let position: string;
  beforeAll(async () => {
    served = await Served.start();
    contoh = await openContoh(served);
    const { body } = await served.post(`${contoh}/trust-signals`, {
      occurredOn: '2023-12-20',
      direction: 'negative',
      weight: 3,
      observer: CONTOH.kecamatan,
      observed: CONTOH.desa,
      text: SECRET,
      confidential: true,
    });
    ({ position } = body as { position: string });
  });
  afterAll(() => served.stop());

  it.each(['trust-signals', 'timeline', 'phases', 'alerts', 'trust-signals?asOf=2024-01-01T00:00:00Z'])(
    'does not show its text in %s',
    async (what) => {
      const { status, text } = await served.get(`${contoh}/${what}`);
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
    },
  );

  it('does not show its text as an event or on a board, and says that something was taken out', async () => {
    const event = await served.get(`/events/${position}`);
    expect(event.text).not.toContain(SECRET);
    expect((event.body as { data: object }).data).toMatchObject({ confidential: true, redacted: true });
    expect((await served.get('/regions/36.03/board')).text).not.toContain(SECRET);
    const { items } = (await served.get(`${contoh}/trust-signals`)).body as { items: object[] };
    expect(items).toMatchObject([{ redacted: true, text: '' }]);
  });

  it('counts in the sums', async () => {
    const { phases } = (await served.get(`${contoh}/phases`)).body as {
      phases: { headline: number | null }[];
    };
    expect(phases[1]?.headline).toBeLessThan(0);
  });

  it('hides breakdowns of fewer than five signals, which would tell it apart', async () => {
    interface Trust {
      readonly indicators: Record<'balance' | 'opinions', { positive: number | null; hidden?: true }>;
    }
    const trust = async (): Promise<Trust | undefined> =>
      ((await served.get(`${contoh}/phases`)).body as { phases: Trust[] }).phases[1];
    expect((await trust())?.indicators).toMatchObject({
      balance: { positive: null, hidden: true },
      opinions: { positive: null, negative: null, value: null, evidence: [], hidden: true },
    });
    for (let n = 0; n < 4; n++)
      await served.post(`${contoh}/trust-signals`, {
        occurredOn: '2023-12-21',
        direction: 'positive',
        weight: 1,
        observer: CONTOH.kecamatan,
        observed: CONTOH.desa,
        text: 'Data dibagikan',
        confidential: false,
      });
    expect((await trust())?.indicators).toMatchObject({
      balance: { positive: 4 },
      opinions: { positive: 4 },
    });
  });
});
