import type { Phase } from '#collaboration/box.js';
import { daysBetween } from '#collaboration/occurred-on.js';
import type { Answer } from '../api/read.js';
import type { Format } from '../words/format.js';

export type PhasesAnswer = Answer<'/api/v1/collaborations/{collaborationId}/phases'>;
/** How one phase stands. */
export type Standing = PhasesAnswer['phases'][number];

/** A phase's headline as people read it: a share, for trust a balance with its sign, for outcomes a count. */
export function headlineText(phase: Phase, value: number | null, format: Format): string {
  if (value === null) return '–';
  if (phase === 'outcome') return format.number(value);
  return phase === 'trust' ? format.signed(value) : format.share(value);
}

/** Whole days since the newest evidence; null without any. */
export const ageOf = ({ lastEvidenceOn }: Pick<Standing, 'lastEvidenceOn'>, on: string): number | null =>
  lastEvidenceOn === null ? null : daysBetween(lastEvidenceOn, on);
