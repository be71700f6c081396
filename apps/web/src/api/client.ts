import createClient, { type Middleware } from 'openapi-fetch';
import { languageNow } from '../words/words.js';
import { fetchOnce } from './early.js';
import type { Verb } from './operation.js';
import { asProblem, problemIn, unreachable } from './problem.js';
import type { paths } from './schema.js';

/** How far in the log this browser has written: what it reads afterwards has to be at least as new. */
let written = '';

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', languageNow());
    if (request.method === 'GET' && written !== '') request.headers.set('rembuk-position', written);
  },
  async onResponse({ request, response }) {
    if (!response.ok) throw await problemIn(response);
    const position = response.headers.get('rembuk-position') ?? '';
    if (request.method !== 'GET' && position > written) written = position;
  },
  onError: ({ error }) => (error instanceof TypeError ? unreachable() : undefined),
};

const client = createClient<paths>({ fetch: fetchOnce });
client.use(manners);

/** One request to the server, typed by whoever asks from the server's own document. Refusals are thrown as `Problem`. */
export async function ask<Answer>(verb: Verb, path: string, options: object): Promise<Answer> {
  try {
    const { data } = await client.request(verb, path as never, options as never);
    return data as Answer;
  } catch (failure) {
    throw asProblem(failure);
  }
}
