import { LEVELS, type Level } from '#collaboration/starting-conditions/starting-conditions.events.js';

interface Assessed<Aspect> {
  readonly aspect: Aspect;
  readonly level: Level;
}

/** The highest level among what was assessed last, with the aspects that have it; null where nothing was. */
export function strongest<Aspect>(
  assessments: readonly Assessed<Aspect>[],
): { readonly level: Level; readonly aspects: readonly Aspect[] } | null {
  const level = LEVELS.findLast((one) => assessments.some((assessed) => assessed.level === one));
  if (level === undefined) return null;
  return { level, aspects: assessments.filter((one) => one.level === level).map(({ aspect }) => aspect) };
}

/** What was said of each aspect, in the order given; the list is newest first. */
export const byAspect = <Aspect, One extends { readonly aspect: Aspect }>(
  aspects: readonly Aspect[],
  assessments: readonly One[],
): readonly (readonly [Aspect, readonly One[]])[] =>
  aspects.map((aspect) => [aspect, assessments.filter((one) => one.aspect === aspect)] as const);
