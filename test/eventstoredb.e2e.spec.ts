import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh } from './cases.js';
import { EventStoreDouble } from './eventstoredb/double.js';

const signal = {
  occurredOn: '2023-12-20',
  direction: 'positive',
  weight: 2,
  observer: CONTOH.kecamatan,
  observed: CONTOH.desa,
  text: 'Data dibagikan',
  confidential: false,
};

describe('Rembuk on an EventStoreDB', () => {
  const double = new EventStoreDouble();
  let served: Served;
  beforeAll(async () => {
    await double.start();
    served = await Served.start('2023-12-31T05:00:00.000Z', { REMBUK_LOG: double.connectionString });
  });
  afterAll(async () => {
    await served.stop();
    double.stop();
  });

  it('records, shows what was recorded at once, and knows what was known before', async () => {
    const contoh = await openContoh(served);
    served.setClock('2023-12-31T06:00:00.000Z');
    const key = { 'idempotency-key': '00000000-0000-4000-8000-000000000001' };
    const first = await served.post(`${contoh}/trust-signals`, signal, key);
    const again = await served.post(`${contoh}/trust-signals`, signal, key);
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);

    const balances = async (query: string): Promise<unknown> => {
      const { status, body } = await served.get(`${contoh}/phases${query}`);
      expect(status).toBe(200);
      return (body as { phases: { headline: number | null }[] }).phases[1]?.headline;
    };
    expect(await balances('')).toBeGreaterThan(0);
    expect(await balances('?asOf=2023-12-31T05:30:00Z')).toBeNull();
    const { position } = first.body as { position: string };
    expect((await served.get(`/events/${position}`)).body).toMatchObject({ type: 'TrustSignalObserved' });
    expect((await served.get('/events/nowhere')).status).toBe(404);
  });
});
