import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import type { Scope } from '#directory/grants.js';
import { Served } from '../app.js';
import { callOf } from './calls.js';
import { fillContoh, inside, type Filled } from './filled.js';
import { holder, type Holder } from '../holders.js';
import { ASKERS, documentedBy, nameless, routesOf, tableOf, type Asker, type Cell } from './routes.js';
import { over } from '../signed-in.js';

const TABLE = tableOf('docs/access.md');
/** What is open to all and holds nothing but the documentation. */
const DOCUMENTATION = /^GET \/($|api\/docs|api\/openapi\.json$)/;
/** What is told for as long as somebody listens. */
const ENDLESS = '/changes';
const UNKNOWN_LINK = /\/setup\/|oidc/;

/** What is an account's own, where other things are a stakeholder's. */
const ACCOUNT = /^\w+ \/(session|sessions|passkeys|tokens)(\/|$)/;

const SCOPES = ['collaboration', 'region', 'everywhere'] as const;
type At = (typeof SCOPES)[number];

/** Whether a cell lets in who has the role for this much. */
const lets = (cell: Cell, at: At): boolean =>
  cell === 'yes' ||
  cell === 'own' ||
  (cell === 'region' && at !== 'collaboration') ||
  (cell === 'everywhere' && at === 'everywhere');

/** How a route answered, in one word: nobody is told apart by what was wrong with a body. */
function verdict({ status, body }: Response): string {
  const { code = '' } = body as { readonly code?: string };
  if (status >= 500) return `${status}`;
  if (status === 401 || status === 403) return `${status}`;
  return status === 404 && code.endsWith('-unknown') ? 'hidden' : 'in';
}

/** Reads a refusal, and of what has no end nothing. */
const unheard: Parameters<request.Test['parse']>[0] = (answer, done) => {
  let text = '';
  const { headers } = answer as unknown as { readonly headers: Readonly<Record<string, string>> };
  if (headers['content-type'] === 'text/event-stream') {
    done(null, {});
    (answer as unknown as { destroy: () => void }).destroy();
    return;
  }
  answer.on('data', (chunk: string) => (text += chunk));
  answer.on('end', () => {
    done(null, JSON.parse(text));
  });
};

describe('access', () => {
  let served: Served;
  let filled: Filled;
  const holders = new Map<string, Holder>();

  beforeAll(async () => {
    served = await Served.start();
    filled = await fillContoh(served);
    const scopes = (role: Scope['role']): readonly Scope[] => [
      inside(filled, role),
      over(role, filled.region),
      over(role),
    ];
    for (const asker of ASKERS)
      if (asker !== 'anonymous')
        for (const [index, scope] of scopes(asker).entries())
          holders.set(`${asker} ${SCOPES[index] ?? ''}`, await holder(served, [scope]));
  }, 60_000);
  afterAll(() => served.stop());

  const ask = async (route: string, who: Holder | null, whose: 'mine' | 'theirs'): Promise<string> => {
    const call = await callOf(route, { served, at: filled, whose, accountId: who?.id ?? null });
    const { method, url, body, type = 'application/json' } = call;
    const verb = method.toLowerCase();
    const send = (by: string): request.Test =>
      request(served.app.getHttpServer())
        [by as 'get'](url)
        .set({ cookie: call.cookie ?? who?.cookie ?? '' });
    const asked = route.endsWith(ENDLESS) ? send(verb).buffer(true).parse(unheard) : send(verb);
    const answer = await (body === undefined ? asked : asked.set('content-type', type).send(body));
    if (method === 'GET') {
      const { status } = await send('head');
      expect([route, 'HEAD', status]).toEqual([route, 'HEAD', answer.status]);
      if (verdict(answer) === 'in' && !UNKNOWN_LINK.test(route))
        expect([route, answer.status]).toEqual([route, 200]);
    }
    const found = verdict(answer);
    return found === 'hidden' && UNKNOWN_LINK.test(route) ? 'in' : found;
  };

  it('is documented for every route that there is, and for no other', async () => {
    const documented = await documentedBy(served.app);
    const table = TABLE.map(({ route }) => route).sort();
    expect(table).toEqual([...new Set(table)]);
    expect(table).toEqual([...documented.keys()].sort());
    const running = routesOf(served.app).filter((route) => !DOCUMENTATION.test(route));
    expect(running.map(nameless).sort()).toEqual(table.map(nameless).sort());
  });

  it.each(TABLE)('is as documented for $route', async ({ route, cells }) => {
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    const compare = async (asker: Asker, at: At, whose: 'mine' | 'theirs', wanted: string): Promise<void> => {
      const name = `${asker} ${at} ${whose}`;
      expected[name] = wanted;
      found[name] = await ask(route, holders.get(`${asker} ${at}`) ?? null, whose);
    };
    for (const asker of ASKERS) {
      const cell = cells[asker];
      if (asker === 'anonymous') {
        await compare(asker, 'everywhere', 'mine', cell === 'yes' ? 'in' : '401');
        continue;
      }
      // A party is always one of a collaboration.
      for (const at of asker === 'party' ? SCOPES.slice(0, 1) : SCOPES)
        await compare(asker, at, 'mine', lets(cell, at) ? 'in' : '403');
      if (cell === 'own' && /:\w+|trust-signals/.test(route))
        await compare(
          asker,
          'collaboration',
          'theirs',
          asker === 'party' && !ACCOUNT.test(route) ? '403' : 'hidden',
        );
    }
    expect(found).toEqual(expected);
  });
});
