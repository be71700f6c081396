import { collaborationView } from './collaboration/collaboration.view.js';
import { commitmentView } from './commitment/commitment.view.js';
import { dialogueView } from './dialogue/dialogue.view.js';
import { facilitationView } from './facilitative-leadership/facilitative-leadership.view.js';
import { factorView } from './factor/factor.view.js';
import { institutionalDesignView } from './institutional-design/institutional-design.view.js';
import { outcomeView } from './intermediate-outcome/intermediate-outcome.view.js';
import { prevalenceView } from './prevalence/prevalence.view.js';
import { understandingView } from './shared-understanding/shared-understanding.view.js';
import { startingConditionsView } from './starting-conditions/starting-conditions.view.js';
import { trustSignalView } from './trust-signal/trust-signal.view.js';

/** One view a concept; together they know every event type there is. */
export const RECORD_VIEWS = [
  collaborationView,
  startingConditionsView,
  institutionalDesignView,
  facilitationView,
  dialogueView,
  trustSignalView,
  commitmentView,
  understandingView,
  outcomeView,
  factorView,
  prevalenceView,
] as const;
