import type { InstitutionalDesignRow, Rule } from '../institutional-design/institutional-design.view.js';
import type { Day } from '../occurred-on.js';
import { isSeen } from './evidence.js';

/** The rules and legal instruments that bind on that day: adopted by then and not repealed. */
export const rulesInForce = (design: InstitutionalDesignRow | null, on: Day): readonly Rule[] =>
  (design?.rules ?? []).filter((rule) => isSeen(rule, on) && !isSeen(rule.repealed, on));
