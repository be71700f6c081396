import autocannon from 'autocannon';

export const CONNECTIONS = 32;

/** What is asked for over and over; with a body it is posted. */
interface Request {
  readonly url: string;
  readonly body?: object;
}

/** Requests a second; the connections share the cookies evenly, and every request must succeed. */
export async function load(
  { url, body }: Request,
  cookies: readonly string[],
  seconds: number,
): Promise<number> {
  let connections = 0;
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    setupClient: (client) => {
      const cookie = cookies[connections++ % cookies.length];
      client.setHeaders({ ...(body && { 'content-type': 'application/json' }), cookie });
    },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`);
  return requests.average;
}
