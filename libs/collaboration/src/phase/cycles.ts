import type { Position } from '#event-sourcing/event.js';
import { PHASES, type Phase } from '../box.js';
import type { Day } from '../occurred-on.js';
import { positionsOf, type Evidence } from './evidence.js';

/** One round of the process; `to` is null while it is open. */
export interface Cycle {
  readonly number: number;
  readonly from: Day;
  readonly to: Day | null;
  readonly evidence: Readonly<Record<Phase, readonly Position[]>>;
}

/**
 * The cycles that the evidence of each phase (oldest first) makes. The first opens with the first dialogue; a
 * cycle closes on the day it first has evidence of all five; the next opens with the first dialogue strictly
 * after that day. What happens in between belongs to none.
 */
export function cyclesOf(evidence: Readonly<Record<Phase, readonly Evidence[]>>): readonly Cycle[] {
  const cycles: Cycle[] = [];
  const read = { dialogue: 0, trust: 0, commitment: 0, understanding: 0, outcome: 0 };
  /** The first evidence of a phase, not yet passed over, for which the day holds. */
  const first = (phase: Phase, holds: (day: Day) => boolean): Day | null => {
    for (; ; read[phase]++) {
      const next = evidence[phase][read[phase]];
      if (!next) return null;
      if (holds(next.on)) return next.on;
    }
  };
  const until = (phase: Phase, to: Day | null): readonly Position[] => {
    const from = read[phase];
    first(phase, (day) => to !== null && day > to);
    return positionsOf(evidence[phase].slice(from, read[phase]));
  };
  for (let from = first('dialogue', () => true); from !== null;) {
    const opened = from;
    const firsts = PHASES.flatMap((phase) => first(phase, (day) => day >= opened) ?? []);
    const to = firsts.length < PHASES.length ? null : firsts.reduce((last, day) => (day > last ? day : last));
    cycles.push({
      number: cycles.length + 1,
      from,
      to,
      evidence: {
        dialogue: until('dialogue', to),
        trust: until('trust', to),
        commitment: until('commitment', to),
        understanding: until('understanding', to),
        outcome: until('outcome', to),
      },
    });
    from = to === null ? null : first('dialogue', () => true);
  }
  return cycles;
}
