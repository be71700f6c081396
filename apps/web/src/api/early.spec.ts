import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fetchOnce, setOut } from './early.js';

const asked = (address: string, { method = 'GET', headers = {} } = {}): Request =>
  new Request(`http://localhost${address}`, { method, headers: { 'accept-language': 'id', ...headers } });

let sent: string[];
let number = 0;
/** An address that nothing else has asked. */
const fresh = (): string => `/api/v1/things/${(number += 1)}`;

beforeEach(() => {
  sent = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((what) => {
    const address = what instanceof Request ? new URL(what.url).pathname : (what as string);
    sent.push(address);
    return Promise.resolve(Response.json({ nth: sent.length }));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const nth = async (request: Request): Promise<unknown> => (await fetchOnce(request)).json();

describe('an early answer', () => {
  it('is read by what sets out next, and taken once', async () => {
    const address = fresh();
    expect(await setOut(address, 'id')).toEqual({ nth: 1 });
    expect(await nth(asked(address))).toEqual({ nth: 1 });
    expect(await nth(asked(address))).toEqual({ nth: 2 });
  });

  it('is waited for where it is on its way', async () => {
    const address = fresh();
    const early = setOut(address, 'id');
    await nth(asked(address));
    await early;
    expect(sent).toEqual([address]);
  });

  it.each([
    ['in another language', { headers: { 'accept-language': 'en' } }],
    ['to what was asked after a write', { headers: { 'rembuk-position': '7' } }],
    ['to a write', { method: 'POST' }],
  ])('is none %s', async (_what, options) => {
    const address = fresh();
    await setOut(address, 'id');
    expect(await nth(asked(address, options))).toEqual({ nth: 2 });
  });

  it('is none after anything was written', async () => {
    const [address, other] = [fresh(), fresh()];
    await setOut(address, 'id');
    await fetchOnce(asked(other, { method: 'POST' }));
    expect(await nth(asked(address))).toEqual({ nth: 3 });
  });

  it('is none when it is old', async () => {
    const address = fresh();
    await setOut(address, 'id');
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_001);
    expect(await nth(asked(address))).toEqual({ nth: 2 });
  });

  it('is none when it was lost on its way', async () => {
    const address = fresh();
    jest.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('lost'));
    expect(await setOut(address, 'id')).toBeNull();
    expect(await nth(asked(address))).toEqual({ nth: 1 });
  });

  it('is a refusal too, which lets nothing set out after it', async () => {
    const address = fresh();
    jest.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('{}', { status: 401 }));
    expect(await setOut(address, 'id')).toBeNull();
    expect((await fetchOnce(asked(address))).status).toBe(401);
  });

  it('does not set out for what the application has asked', async () => {
    const address = fresh();
    await fetchOnce(asked(address));
    expect(await setOut(address, 'id')).toBeNull();
    expect(sent).toEqual([address]);
  });
});
