import { dayNumber, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { isSeen } from '../phase/evidence.js';
import { phaseView, type PhaseView } from '../phase/phase-view.js';
import { ALERT_RULES, type Alert, type AlertRule, type Severity } from './alert.js';
import { commitmentAlerts } from './commitment-alerts.js';
import { dialogueAlerts } from './dialogue-alerts.js';
import { trustAlerts } from './trust-alerts.js';

const URGENCY: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** What can still be done once a collaboration is closed. */
const AFTER_CLOSING: ReadonlySet<AlertRule> = new Set(['minutes-unapproved', 'overdue-follow-ups']);

/** Everything that needs attention on a day, the most urgent and then the oldest first. */
export function alerts(rows: CaseRows, on: Day, view: PhaseView = phaseView(rows, on)): readonly Alert[] {
  const closed = isSeen(rows.collaboration.closed, on);
  return [...dialogueAlerts(rows, on), ...trustAlerts(rows, view, on), ...commitmentAlerts(rows, view, on)]
    .filter(({ rule }) => !closed || AFTER_CLOSING.has(rule))
    .sort(
      (a, b) =>
        URGENCY[a.severity] - URGENCY[b.severity] ||
        dayNumber(a.since) - dayNumber(b.since) ||
        ALERT_RULES.indexOf(a.rule) - ALERT_RULES.indexOf(b.rule),
    );
}
