import { ask } from '../api/client.js';
import type { BodyOf, Operation } from '../api/operation.js';
import { asProblem, Problem } from '../api/problem.js';

type Way = '/api/v1/session' | '/api/v1/session/passkey';

/** Too many wrong tries. */
export class Locked extends Problem {
  constructor(
    { status, code, message }: Problem,
    /** For how many seconds nothing is tried. */
    readonly wait: number,
  ) {
    super(status, code, message);
  }
}

/** Signs in, once and not again by itself: every try counts. */
export async function signIn<Path extends Way>(
  path: Path,
  body: BodyOf<Operation<Path, 'post'>>,
): Promise<void> {
  let wait = 0;
  const hearing = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    wait = Number(response.headers.get('retry-after') ?? 0);
    return response;
  };
  try {
    await ask('post', path, { body, fetch: hearing });
  } catch (failure) {
    const problem = asProblem(failure);
    throw problem.status === 429 && wait > 0 ? new Locked(problem, wait) : problem;
  }
}
