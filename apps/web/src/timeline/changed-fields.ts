/** One field that a correction changed. */
export interface ChangedField {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const shown = (value: unknown): string => (isPlain(value) ? String(value) : '–');

/** Fields that say why and whence, not what. */
const ASIDE = new Set(['reason', 'provenance', 'digest', 'version']);

/** The plain fields that a correction names and that said something else before; lists and texts are opened instead. */
export const changedFields = (before: Plain, after: Plain): readonly ChangedField[] =>
  Object.keys(after)
    .filter((field) => !ASIDE.has(field) && isPlain(after[field]) && before[field] !== after[field])
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }));
