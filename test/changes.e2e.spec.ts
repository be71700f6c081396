import { once } from 'node:events';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { Alarm } from '#event-sourcing/alarm.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Callers } from '../apps/api/src/access/callers.js';
import { RealTime } from '../apps/api/src/access/real-time.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh, openLegok, tell } from './cases.js';
import { holder, later, send, type Holder } from './holders.js';

const WITHIN = 2_000;
const CHANGES = `/collaborations/${CONTOH.collaboration}/changes`;

interface Message {
  readonly event: string | undefined;
  readonly id: string | undefined;
  readonly data: { readonly position?: string; readonly concept?: string; readonly id?: string };
}

/** A screen that listens over a socket of its own. */
class Screen {
  readonly heard: Message[] = [];
  readonly ended: Promise<void>;
  private readonly arrived = new Alarm();
  private rest = '';

  private constructor(
    private readonly sent: ClientRequest,
    readonly answer: IncomingMessage,
  ) {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => {
      const parts = (this.rest + text).split('\n\n');
      this.rest = parts.pop() ?? '';
      this.heard.push(...parts.map(messageIn).filter(({ event, id }) => event ?? id));
      this.arrived.ring();
    });
    this.ended = new Promise((resolve) => {
      answer.on('close', resolve);
    });
  }

  static async open(
    { app }: Served,
    { cookie }: Pick<Holder, 'cookie'>,
    { after, path = CHANGES }: { readonly after?: string; readonly path?: string } = {},
  ): Promise<Screen> {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const headers = { cookie, ...(after !== undefined && { 'last-event-id': after }) };
    const sent = get({ host: '127.0.0.1', port, path: `/api/v1${path}`, headers });
    sent.on('error', () => undefined);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return new Screen(sent, answer);
  }

  /** As `open`, once it was told where it begins. */
  static async ready(...asked: Parameters<typeof Screen.open>): Promise<Screen> {
    const screen = await Screen.open(...asked);
    await screen.until(({ id }) => id !== undefined);
    return screen;
  }

  /** The first message of that kind, or nothing in time. */
  async until(isWanted: (message: Message) => boolean): Promise<Message | undefined> {
    for (const end = performance.now() + WITHIN; ;) {
      const found = this.heard.find(isWanted);
      const left = end - performance.now();
      if (found || left <= 0) return found;
      await this.arrived.rest(left);
    }
  }

  changes(): Message['data'][] {
    return this.heard.filter(({ event }) => event === 'changed').map(({ data }) => data);
  }

  close(): void {
    this.sent.destroy();
  }
}

function messageIn(text: string): Message {
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];
  return {
    event: field('event'),
    id: field('id'),
    data: JSON.parse(field('data') ?? '{}') as Message['data'],
  };
}

const lastOf = async ({ app }: Served): Promise<string> => (await app.get(EventLog).last())?.position ?? '';

const served = async (): Promise<Served> => {
  const one = await Served.start();
  await openContoh(one);
  await one.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  return one;
};

const inContoh = (role: 'recorder' | 'researcher' | 'administrator') => ({
  role,
  collaborationId: CONTOH.collaboration,
  region: '36.03.99',
  stakeholderId: null,
});

const factor = (text: string): object => ({ occurredOn: '2023-11-02', kind: 'barrier', box: 'trust', text });

describe('changes', () => {
  let here: Served;
  let reader: Holder;
  beforeAll(async () => {
    here = await served();
    await openLegok(here);
    await here.seen();
    await here.get('/collaborations');
    reader = await holder(here, [inContoh('researcher')]);
  }, 60_000);
  afterAll(() => here.stop());

  const record = (text: string, collaboration = CONTOH.collaboration): Promise<string> =>
    tell(here, `/collaborations/${collaboration}/factors`, factor(text));
  const isLast = async (): Promise<(message: Message) => boolean> => {
    const position = await lastOf(here);
    return ({ id }) => id === position;
  };

  it('come to who looks on, once a reader sees them', async () => {
    const screen = await Screen.ready(here, reader);
    expect([screen.answer.statusCode, screen.answer.headers['content-type']]).toEqual([
      200,
      'text/event-stream',
    ]);
    expect(screen.answer.headers).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(screen.answer.headers).not.toHaveProperty('content-encoding');
    const id = await record('Jalan rusak');
    const change = await screen.until(({ event }) => event === 'changed');
    const { body } = await send(here, reader.cookie, 'get', CHANGES.replace('changes', 'factors'));
    expect((body as { items: { id: string }[] }).items.map((item) => item.id)).toContain(id);
    const position = await lastOf(here);
    expect(change).toEqual({ event: 'changed', id: position, data: { position, concept: 'factor', id } });
    screen.close();
  });

  it('of another collaboration do not come', async () => {
    const screen = await Screen.ready(here, reader);
    await record('Di Legok', LEGOK.collaboration);
    const id = await record('Di Contoh');
    await screen.until(await isLast());
    expect(screen.changes().map((change) => change.id)).toEqual([id]);
    screen.close();
  });

  it('reach nobody who may not read the records', async () => {
    const stranger = await holder(here, [
      { ...inContoh('recorder'), collaborationId: LEGOK.collaboration, region: '36.03.20' },
    ]);
    const administrator = await holder(here, [inContoh('administrator')]);
    for (const [who, status, code] of [
      [stranger, 404, 'collaboration-unknown'],
      [administrator, 403, 'access-denied'],
      [{ cookie: '' }, 401, 'not-signed-in'],
    ] as const) {
      const answer = await send(here, who.cookie, 'get', CHANGES);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    }
  });

  it('go on from where a screen was cut off, without loss or doubling', async () => {
    const first = await Screen.ready(here, reader);
    const before = first.heard.at(-1)?.id ?? '';
    first.close();
    const missed = [await record('Satu'), await record('Dua')];
    await record('Di Legok', LEGOK.collaboration);
    // Some are recorded while it comes back.
    const [second, ...meanwhile] = await Promise.all([
      Screen.ready(here, reader, { after: before }),
      ...['Tiga', 'Empat', 'Lima'].map((text) => record(text)),
    ]);
    const last = await record('Enam');
    await second.until(await isLast());
    const heard = second.changes().map(({ id }) => id);
    expect(heard.slice(0, 2)).toEqual(missed);
    expect(heard.at(-1)).toBe(last);
    expect([...heard].sort()).toEqual([...missed, ...meanwhile, last].sort());
    second.close();
    const third = await Screen.ready(here, reader, { after: await lastOf(here) });
    const next = await record('Tujuh');
    await third.until(await isLast());
    expect(third.changes().map(({ id }) => id)).toEqual([next]);
    third.close();
  });

  it.each(['000000099999', '0', 'x', "'; DROP TABLE event--", '9'.repeat(400)])(
    'begin anew for who comes back from nowhere: %s',
    async (after) => {
      const screen = await Screen.ready(here, reader, { after });
      expect(screen.heard.map(({ event, id }) => [event, id])).toEqual([['reset', await lastOf(here)]]);
      screen.close();
    },
  );

  it('begin anew for who has missed too much', async () => {
    const log = here.app.get(EventLog);
    const [first] = await log.readAll(null, 1);
    const model = await log.last();
    if (!first || !model) throw new Error('The log is empty');
    const stream = 'factor-00000000-0000-4000-8000-000000000000';
    const many = Array.from({ length: 1_001 }, (_, index) => ({
      ...model,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      meta: { ...model.meta, commandId: `banyak-${index}` },
    }));
    await log.append(stream, -1, many);
    await here.seen();
    await here.get('/collaborations');
    const screen = await Screen.ready(here, reader, { after: first.position });
    expect(screen.heard.map(({ event }) => event)).toEqual(['reset']);
    const id = await record('Sesudahnya');
    await screen.until(await isLast());
    expect(screen.changes().map((change) => change.id)).toEqual([id]);
    screen.close();
  });

  it('end when the session does, and when the rights do', async () => {
    const doer = { by: null, at: here.app.get(RealTime).now() };
    const ways: ((of: Holder) => Promise<unknown>)[] = [
      ({ cookie }) => send(here, cookie, 'delete', '/session'),
      async ({ id }) => {
        for (const { id: grant } of await here.app.get(Grants).of(id))
          await send(here, here.cookie, 'delete', `/accounts/${id}/grants/${grant}`);
      },
      async ({ id }) => {
        await here.app.get(Accounts).setDisabled(id, true, doer);
        here.app.get(Callers).forgetAll();
      },
    ];
    for (const end of ways) {
      const leaving = await holder(here, [inContoh('recorder')]);
      const [going, staying] = await Promise.all([Screen.ready(here, leaving), Screen.ready(here, reader)]);
      await end(leaving);
      await going.ended;
      const id = await record('Masih didengar');
      await staying.until(await isLast());
      expect(staying.changes().map((change) => change.id)).toEqual([id]);
      staying.close();
    }
  });

  it('are no use of a session, which ends all the same', async () => {
    const idle = await holder(here, [inContoh('recorder')]);
    await later(here, 8, async () => {
      (await Screen.ready(here, idle)).close();
    });
    await later(here, 13, async () => {
      expect((await Screen.open(here, idle)).answer.statusCode).toBe(401);
    });
  });

  it('are told to no more than twenty screens of an account', async () => {
    const many = await holder(here, [inContoh('recorder')]);
    const screens: Screen[] = [];
    for (let count = 0; count < 20; count++) screens.push(await Screen.ready(here, many));
    const answer = await send(here, many.cookie, 'get', CHANGES);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '15']);
    const other = await Screen.ready(here, reader);
    for (const screen of [...screens, other]) screen.close();
  });
});

describe('changes at the end', () => {
  it('end at once, and hold nothing up', async () => {
    const here = await served();
    const screens = await Promise.all(Array.from({ length: 5 }, () => Screen.ready(here, here)));
    const began = performance.now();
    await here.stop();
    expect(performance.now() - began).toBeLessThan(WITHIN);
    await Promise.all(screens.map(({ ended }) => ended));
  });
});
