import type { Position } from '#event-sourcing/event.js';
import { addDays, type Day } from '../occurred-on.js';
import { positions } from '../phase/evidence.js';
import type { Alert } from './alert.js';

/** Something owed that is past its day. */
interface Late {
  /** Since the day it was due. */
  readonly days: number;
  /** The day from which it was owed; what was due before is late only from there on. */
  readonly owedFrom: Day;
  readonly owner: string | undefined;
  /** The dialogue or commitment that says so. */
  readonly record: string;
  readonly evidence: readonly Position[];
}

/** (11) One alert for all that is overdue; who owes and where, the oldest first. */
export function overdue(
  rule: 'overdue-follow-ups' | 'overdue-clauses',
  found: readonly Late[],
  on: Day,
): readonly Alert[] {
  const late = found.toSorted((a, b) => b.days - a.days);
  const [oldest] = late;
  if (!oldest) return [];
  const [since = on] = late
    .map(({ days, owedFrom }) => {
      const dayAfter = addDays(on, 1 - days);
      return owedFrom > dayAfter ? owedFrom : dayAfter;
    })
    .sort();
  return [
    {
      rule,
      severity: 'high',
      since,
      evidence: positions(late.flatMap(({ evidence }) => evidence)),
      about: {
        count: late.length,
        days: oldest.days,
        stakeholders: [...new Set(late.flatMap(({ owner }) => owner ?? []))],
        records: [...new Set(late.map(({ record }) => record))],
      },
    },
  ];
}
