/** Fails with all that was found, one on a line. */
export function none(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error([`${what}:`, ...found].join('\n  '));
}
