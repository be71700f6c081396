import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Directory } from '#directory/directory.js';
import type { Scope } from '#directory/grants.js';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh } from './cases.js';
import { over, signedIn } from './signed-in.js';

const SECRET = 'Mereka menahan data balita bulan lalu';

describe('a confidential signal', () => {
  let served: Served;
  let contoh: string;
  let position: string;
  let other: string;
  let observer: string;
  let supervisor: string;
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
    const as = (grants: readonly Scope[]): Promise<string> => signedIn(served.app.get(Directory), grants);
    const partyOf = (stakeholderId: string): Scope => ({
      role: 'party',
      collaborationId: CONTOH.collaboration,
      region: '36.03.99',
      stakeholderId,
    });
    [other, observer] = await Promise.all([as([partyOf(CONTOH.desa)]), as([partyOf(CONTOH.kecamatan)])]);
    supervisor = await as([over('supervisor', '36.03')]);
  });
  afterAll(() => served.stop());

  it.each(['trust-signals', 'timeline', 'phases', 'alerts', 'trust-signals?asOf=2024-01-01T00:00:00Z'])(
    'does not show its text in %s',
    async (what) => {
      const { status, text } = await served.get(`${contoh}/${what}`, { cookie: other });
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
    },
  );

  it('does not show its text as an event or on a board, and says that something was taken out', async () => {
    const event = await served.get(`/events/${position}`, { cookie: other });
    expect(event.text).not.toContain(SECRET);
    expect((event.body as { data: object }).data).toMatchObject({
      confidential: true,
      redacted: true,
      direction: null,
    });
    expect((await served.get('/regions/36.03/board', { cookie: supervisor })).text).not.toContain(SECRET);
    const { items } = (await served.get(`${contoh}/trust-signals`, { cookie: other })).body as {
      items: object[];
    };
    expect(items).toMatchObject([{ redacted: true, text: '', direction: null, weight: null }]);
  });

  it('shows its text to its observer and to the facilitator', async () => {
    for (const cookie of [observer, served.cookie]) {
      expect((await served.get(`${contoh}/trust-signals`, { cookie })).text).toContain(SECRET);
      expect((await served.get(`/events/${position}`, { cookie })).text).toContain(SECRET);
    }
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
    const trust = async (cookie = other): Promise<Trust | undefined> =>
      ((await served.get(`${contoh}/phases`, { cookie })).body as { phases: Trust[] }).phases[1];
    expect((await trust())?.indicators).toMatchObject({
      balance: { positive: null, hidden: true },
      opinions: { positive: null, negative: null, value: null, evidence: [], hidden: true },
    });
    for (const cookie of [observer, served.cookie])
      expect((await trust(cookie))?.indicators).toMatchObject({ opinions: { negative: 1 } });
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
