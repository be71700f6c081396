import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Grants } from '#directory/grants.js';
import { Callers } from '../apps/api/src/access/callers.js';
import { Served, type Answer } from './app.js';
import { cookieIn, holder, later, PASSWORD, send, type Holder } from './holders.js';
import { over } from './signed-in.js';

const NEW = 'tiga gajah makan rumput';

describe('whoever has signed in', () => {
  let served: Served;
  let own: Holder;

  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served.stop());

  const enter = async (password = PASSWORD): Promise<Answer> =>
    send(served, '', 'post', '/session', { email: own.email, password });

  it('sees its sessions and ends them, one or all others', async () => {
    own = await holder(served, []);
    const second = cookieIn(await enter());
    const third = cookieIn(await enter());
    const list = async (): Promise<{ id: string; current: boolean }[]> =>
      (
        (await send(served, own.cookie, 'get', '/sessions')).body as {
          items: { id: string; current: boolean }[];
        }
      ).items;
    const before = await list();
    expect(before).toHaveLength(3);
    expect(Object.keys(before[0] ?? {}).sort()).toEqual(
      ['current', 'device', 'id', 'lastSeenAt', 'method', 'startedAt'].sort(),
    );
    expect(before.filter(({ current }) => current)).toHaveLength(1);
    const stranger = await holder(served, []);
    const path = `/sessions/${before.find(({ current }) => !current)?.id ?? ''}`;
    expect((await send(served, stranger.cookie, 'delete', path)).body).toMatchObject({
      code: 'session-unknown',
    });
    expect((await send(served, own.cookie, 'delete', path)).status).toBe(204);
    expect(await list()).toHaveLength(2);
    expect((await send(served, own.cookie, 'delete', '/sessions')).status).toBe(204);
    expect(await list()).toMatchObject([{ current: true }]);
    for (const cookie of [second, third])
      expect((await send(served, cookie, 'get', '/session')).status).toBe(401);
  });

  it('changes its password, which ends all sessions and tokens and begins a new one', async () => {
    own = await holder(served, []);
    const change = (cookie: string, body: object): Promise<Answer> =>
      send(served, cookie, 'post', '/session/password', body);
    const other = cookieIn(await enter());
    const asked = {
      name: 'Skrip',
      scope: 'read',
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    };
    const { secret } = (await send(served, own.cookie, 'post', '/tokens', asked)).body as { secret: string };
    const bearer = `Bearer ${secret}`;
    expect((await served.get('/session', { cookie: '', authorization: bearer })).status).toBe(200);
    const wrong = await change(own.cookie, { current: 'bukan yang ini', password: NEW });
    expect(wrong.body).toMatchObject({ status: 422, code: 'password-wrong' });
    const common = await change(own.cookie, { current: PASSWORD, password: 'qwertyuiop12' });
    expect(common.body).toMatchObject({ status: 422, code: 'password-too-common' });
    const changed = await change(own.cookie, { current: PASSWORD, password: NEW });
    expect(changed.status).toBe(204);
    for (const headers of [{ cookie: own.cookie }, { cookie: other }, { cookie: '', authorization: bearer }])
      expect((await served.get('/session', headers)).status).toBe(401);
    expect((await send(served, cookieIn(changed), 'get', '/session')).status).toBe(200);
    expect((await enter()).status).toBe(401);
    expect((await enter(NEW)).status).toBe(200);
  });

  it('cannot try out more passwords by trying them all at once', async () => {
    own = await holder(served, []);
    const wrong = await Promise.all(Array.from({ length: 25 }, (_, n) => enter(`salah semua ${n}`)));
    const statuses = wrong.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  it('is out at once when its session ends, even for a request that was being looked up', async () => {
    own = await holder(served, []);
    const secret = own.cookie.slice('rembuk='.length);
    const [callers, grants] = [served.app.get(Callers), served.app.get(Grants)];
    const read = grants.of.bind(grants);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const reached = new Promise<void>((resolve) => {
      grants.of = async (id) => {
        resolve();
        await held;
        return read(id);
      };
    });
    callers.forgetAll();
    const late = callers.behind(secret);
    await reached;
    grants.of = read;
    await send(served, own.cookie, 'delete', '/session');
    goOn();
    expect(await late).not.toBeNull();
    expect(await callers.behind(secret)).toBeNull();
  });

  it('cannot try out passwords without end', async () => {
    own = await holder(served, []);
    const codes: unknown[] = [];
    for (let round = 0; round < 6; round++) {
      const body = { current: `salah ${round}`, password: NEW };
      codes.push((await send(served, own.cookie, 'post', '/session/password', body)).status);
    }
    expect(codes).toEqual([422, 422, 422, 422, 422, 429]);
  });

  it('was locked out the same for an address that is known and one that is not', async () => {
    own = await holder(served, []);
    const tried = async (email: string): Promise<unknown[]> => {
      const answers: unknown[] = [];
      for (let round = 0; round < 6; round++) {
        const answer = await send(served, '', 'post', '/session', { email, password: 'salah' });
        answers.push([answer.status, answer.body, answer.headers['retry-after']]);
      }
      return answers;
    };
    const known = await tried(own.email);
    expect(await tried('tidak.ada@legok.demo')).toEqual(known);
    expect(known.map((answer) => (answer as number[])[0])).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await enter()).status).toBe(429);
    await later(served, 1, async () => {
      expect((await enter()).status).toBe(200);
    });
  });
});

describe('security events', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served.stop());

  it('are read newest first, page by page, and name nobody', async () => {
    const member = await holder(served, [over('recorder')]);
    await send(served, served.cookie, 'post', `/accounts/${member.id}/disabling`);
    const ids: number[] = [];
    let before = '';
    let text = '';
    do {
      const answer = await served.get(`/security-events?limit=2${before}`);
      const { items, next } = answer.body as { items: { id: string }[]; next: string | null };
      ids.push(...items.map(({ id }) => Number(id)));
      before = next === null ? '' : `&cursor=${next}`;
      text += answer.text;
    } while (before !== '');
    expect(ids).toEqual(Array.from(ids, (_, index) => ids.length - index));
    expect(ids.length).toBeGreaterThan(4);
    expect(text).toContain('AccountDisabled');
    expect(text).not.toMatch(/@|contoh|127\.0\.0\.1/);
  });

  it('are for administrators of everywhere alone', async () => {
    for (const grant of [over('administrator', '36'), over('facilitator')]) {
      const { cookie } = await holder(served, [grant]);
      const answer = await send(served, cookie, 'get', '/security-events');
      expect(answer.body).toMatchObject({ status: 403, code: 'access-denied' });
    }
  });
});
