interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal (RFC 9457), in the language it was asked in; status 0 when the server could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(title);
    this.name = 'Problem';
  }

  /** Whether the same request may go well a little later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 503;
  }
}

interface Refusal {
  readonly code?: string;
  readonly title?: string;
  readonly errors?: readonly FieldProblem[];
}

export async function problemIn(response: Response): Promise<Problem> {
  const { code, title, errors } = (await response.json().catch(() => ({}))) as Refusal;
  return new Problem(response.status, code ?? 'unknown', title ?? response.statusText, errors);
}

export const unreachable = (): Problem => new Problem(0, 'unreachable', 'unreachable');

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(-1, 'unexpected', String(error));
