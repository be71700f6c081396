import type { Step } from '../load-story.js';
import { calendar } from './calendar.js';
import { contoh } from './contoh.js';
import { commitments } from './commitments.js';
import { outcomes } from './outcomes.js';
import { prevalence } from './prevalence.js';
import { roster } from './roster.js';
import { surroundings } from './surroundings.js';
import { trust } from './trust.js';
import { understanding } from './understanding.js';

export { people } from './people.js';

/** Where the clock of the demonstration stands when all is told: noon in Jakarta on the last day. */
export const standsAt = '2023-12-31T05:00:00.000Z';

/** Legok's two years and the invented sub-districts, in the order they were recorded. */
export const story: readonly Step[] = [
  ...roster,
  ...surroundings,
  ...calendar,
  ...trust,
  ...commitments,
  ...understanding,
  ...outcomes,
  ...prevalence,
  ...contoh,
].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** The moment of the first step. */
export const beginsAt: string = story[0]?.at ?? standsAt;
