import { ruleBroken } from '#event-sourcing/domain-error.js';
import { PHASES } from '../box.js';
import type { PhaseRules } from './collaboration.events.js';

function within(holds: boolean, field: string, range: string): void {
  if (!holds) throw ruleBroken('phase-rules-out-of-range', `This must be ${range}`, `rules.${field}`);
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

const isRatio = (value: number): boolean => value >= 0 && value <= 1;

/** Windows of 1 to 3650 days, thresholds as ratios (small wins as a count), a fall that is one. */
export function requirePhaseRules({ windows, thresholds, leastEvidence, fall }: PhaseRules): void {
  for (const phase of PHASES) within(isCount(windows[phase], 3650), `windows.${phase}`, '1 to 3650 days');
  for (const phase of PHASES)
    if (phase === 'outcome') within(isCount(thresholds.outcome, Infinity), 'thresholds.outcome', '1 or more');
    else within(isRatio(thresholds[phase]), `thresholds.${phase}`, 'from 0 to 1');
  within(isCount(leastEvidence, 100), 'leastEvidence', '1 to 100');
  within(isRatio(fall) && fall > 0, 'fall', 'above 0, up to 1');
}
