import { malformed } from '#event-sourcing/domain-error.js';

/** Levels of nesting; the deepest body of ours has five. */
const DEEPEST = 12;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A body in one writing: text that no store and no digest could keep is refused, the rest brought to NFC, ids to
 * lower case. Nesting is bounded.
 */
export function cleaned(value: unknown, path = '', depth = 0): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw malformed('text-invalid', 'Text must be without U+0000 and lone surrogates', path);
    return UUID.test(value) ? value.toLowerCase() : value.normalize('NFC');
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (depth === DEEPEST) throw malformed('body-too-deep', 'The body is nested too deep');
  const at = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  if (Array.isArray(value)) return value.map((inner, index) => cleaned(inner, at(index), depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleaned(inner, at(name), depth + 1)]),
  );
}
