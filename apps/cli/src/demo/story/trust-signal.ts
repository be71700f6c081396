import {
  BEHAVIOURS,
  type Behaviour,
  type Direction,
} from '#collaboration/trust-signal/trust-signal.events.js';
import type { Day } from '#collaboration/occurred-on.js';
import { legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { meetingOf } from './calendar.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, wib, workday } from './step.js';

type Weight = 1 | 2 | 3;
/** Who saw whom. */
type Pair = readonly [observer: string, observed: string];

interface Unusual {
  readonly confidential?: true;
  /** The day it was put on record, where that was not the working day after. */
  readonly recordedOn?: Day;
}

/** A signal of trust, or of distrust, between two parties. */
export interface Signal extends Unusual {
  readonly day: Day;
  readonly pair: Pair;
  readonly behaviour?: Behaviour;
  readonly direction: Direction;
  readonly weight: Weight;
  readonly text: string;
}

/** What one party saw another one do. */
export const seen = (
  day: Day,
  pair: Pair,
  behaviour: Behaviour,
  weight: Weight,
  text: string,
  unusual: Unusual = {},
): Signal => ({ day, pair, behaviour, direction: BEHAVIOURS[behaviour], weight, text, ...unusual });

/** What one party thinks of another. */
export const thinks = (
  day: Day,
  pair: Pair,
  direction: Direction,
  weight: Weight,
  text: string,
  unusual: Unusual = {},
): Signal => ({ day, pair, direction, weight, text, ...unusual });

/** The id of the n-th signal of a day. */
export const signalId = (day: Day, number: number): string =>
  legok(50_000_000_000 + Number(day.replaceAll('-', '')) * 100 + number);

/** Signals in the order of their days; a signal of a day with a meeting was seen there. */
export const signalSteps = (signals: readonly Signal[]): readonly Step[] =>
  signals.map((signal, index) => {
    const { day, pair, behaviour, direction, weight, text, confidential = false, recordedOn } = signal;
    const number = signals.slice(0, index).filter((earlier) => earlier.day === day).length + 1;
    const [observer, observed] = pair;
    const meeting = meetingOf(day);
    const body = {
      id: signalId(day, number),
      occurredOn: day,
      ...(behaviour && { behaviour }),
      direction,
      weight,
      observer,
      observed,
      ...(meeting && { dialogueId: meeting.id }),
      text,
      confidential,
      provenance: illustrated(),
    };
    const at = wib(recordedOn ?? workday(day, 1), `11:${String(number * 5).padStart(2, '0')}`);
    return post(at, WHO.notulis, inLegok('trust-signals'), body, `isyarat kepercayaan ${day}`);
  });
