import { BadRequestException, HttpException, type ValidationError } from '@nestjs/common';
import { DomainError, type RefusalKind } from '#event-sourcing/domain-error.js';
import { sentence, fieldSentence, type Language } from './words.js';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'rule-broken': 422,
  'too-many': 429,
  unavailable: 503,
};

/** What the framework refuses by itself. */
const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'request-malformed',
  404: 'route-unknown',
  405: 'method-unknown',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'media-type-unsupported',
  431: 'headers-too-large',
};

export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** RFC 9457, with a stable `code`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly FieldError[];
}

/** A body or query that does not have the promised shape; names every field that is wrong. */
export class MalformedRequest extends BadRequestException {
  constructor(readonly errors: readonly FieldError[]) {
    super('The request is not of the promised shape');
  }
}

export const malformedRequest = (errors: readonly ValidationError[]): MalformedRequest =>
  new MalformedRequest(errors.flatMap((error) => fields(error, '')));

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function fields({ property, constraints = {}, children = [] }: ValidationError, above: string): FieldError[] {
  const field = above + property;
  return [
    ...Object.entries(constraints).map(([rule, message]) => ({
      field,
      code: rule === 'whitelistValidation' ? 'unknown-field' : kebab(rule),
      message,
    })),
    ...children.flatMap((child) => fields(child, `${field}.`)),
  ];
}

export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof DomainError) return refusal(error, language);
  if (error instanceof MalformedRequest) {
    const errors = error.errors.map((one) => ({
      ...one,
      message: fieldSentence(one.code, one.message, language),
    }));
    return { ...problem(400, 'request-malformed', error.message, language), errors };
  }
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status < 500)
    return problem(status, HTTP_CODES[status] ?? 'request-refused', messageOf(error), language);
  return problem(500, 'internal', 'Something went wrong', language);
}

function refusal({ kind, code, message, field }: DomainError, language: Language): Problem {
  const about = problem(STATUS[kind], code, message, language);
  return field === null ? about : { ...about, errors: [{ field, code, message: about.title }] };
}

const problem = (status: number, code: string, english: string, language: Language): Problem => ({
  type: `urn:rembuk:problem:${code}`,
  title: sentence(code, english, language),
  status,
  code,
});

/** Fastify's own errors carry their status. */
const statusOf = (error: unknown): number => {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'Refused');
