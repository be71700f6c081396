export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'rule-broken'
  | 'too-many'
  | 'unavailable';

/** A refusal the caller can act on. `code` is part of the API; the message is for people. */
export class DomainError extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    message: string,
    /** The path of the field at fault, where one is: `clauses.0.dueOn`. */
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

type Refusal = (code: string, message: string, field?: string) => DomainError;
const refusal =
  (kind: RefusalKind): Refusal =>
  (code, message, field) =>
    new DomainError(kind, code, message, field ?? null);

export const malformed = refusal('malformed');
export const unauthenticated = refusal('unauthenticated');
export const forbidden = refusal('forbidden');
export const notFound = refusal('not-found');
export const conflict = refusal('conflict');
export const stale = refusal('stale');
export const ruleBroken = refusal('rule-broken');
export const unavailable = refusal('unavailable');
