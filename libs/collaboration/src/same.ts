const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two plain values say the same. Absent, undefined and null are one; names have no order. */
export function same(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return (one ?? null) === (other ?? null);
  return [...Object.keys(one), ...Object.keys(other)].every((name) => same(one[name], other[name]));
}
