import type { Day } from '../../occurred-on.js';
import type { CaseRows } from '../../phase/case-rows.js';
import { rows } from '../../phase/testing/rows.js';
import type { Alert, AlertRule } from '../alert.js';
import { alerts } from '../alerts.js';

/** The roster of Legok with these records, and no others. */
export const caseOf = (over: Partial<CaseRows> = {}): CaseRows => ({
  ...rows(over),
  prevalence: [],
  ...over,
});

/** What a rule finds on a day. */
export const found = (rule: AlertRule, over: Partial<CaseRows>, on: Day): readonly Alert[] =>
  alerts(caseOf(over), on).filter((alert) => alert.rule === rule);

/** Whether a rule holds on each of these days. */
export const holds = (rule: AlertRule, over: Partial<CaseRows>, days: readonly Day[]): readonly boolean[] =>
  days.map((on) => found(rule, over, on).length > 0);
