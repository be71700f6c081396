import { firstDay, lastDay } from '#collaboration/occurred-on.js';
import type { Answer } from '../api/read.js';

export type Outcome = Answer<'/api/v1/collaborations/{collaborationId}/outcomes'>['items'][number];
export type OutcomeStanding = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][4];
export type OutcomeKind = Outcome['kind'];
export const KINDS = [
  'small-win',
  'strategic-plan',
  'joint-fact-finding',
] as const satisfies readonly OutcomeKind[];

/** The days that an outcome can mean, no later than today. */
export const spanOf = (occurredOn: string, today: string): readonly [from: string, to: string] => {
  const to = lastDay(occurredOn);
  return [firstDay(occurredOn), to > today ? today : to];
};
