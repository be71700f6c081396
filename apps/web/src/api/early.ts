/** Milliseconds after which an early answer tells of the past. */
const FRESH = 10_000;

interface Early {
  readonly language: string;
  readonly at: number;
  readonly answer: Promise<Response>;
}

/** What is on its way, and what has been asked for by the application itself: of that, nothing sets out early. */
const early = new Map<string, Early>();
const asked = new Set<string>();

/** Sets out a read before the application asks it. Answers the body; null when it is refused, lost, or asked already. */
export async function setOut<Body>(address: string, language: string): Promise<Body | null> {
  if (asked.has(address)) return null;
  const answer = fetch(address, { headers: { accept: 'application/json', 'accept-language': language } });
  early.set(address, { language, at: performance.now(), answer });
  try {
    const copy = (await answer).clone();
    return copy.ok ? ((await copy.json()) as Body) : null;
  } catch {
    return null;
  }
}

/** Asks the server, or takes the early answer to the same question: once, while it is fresh, before anything is written. */
export function fetchOnce(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = `${pathname}${search}`;
  const found = early.get(address);
  if (request.method === 'GET') early.delete(address);
  else early.clear();
  asked.add(address);
  if (!found || !answers(found, request)) return fetch(request);
  return found.answer.catch(() => fetch(request));
}

const answers = ({ language, at }: Early, { method, headers }: Request): boolean =>
  method === 'GET' &&
  headers.get('accept-language') === language &&
  !headers.has('rembuk-position') &&
  performance.now() - at < FRESH;
