import type { Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { phaseView, type PhaseView } from '../phase/phase-view.js';
import { ALERT_RULES, type Alert, type Severity } from './alert.js';
import { commitmentAlerts } from './commitment-alerts.js';
import { dialogueAlerts } from './dialogue-alerts.js';
import { trustAlerts } from './trust-alerts.js';

const URGENCY: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Everything that needs attention on a day, the most urgent and then the oldest first. */
export function alerts(rows: CaseRows, on: Day, view: PhaseView = phaseView(rows, on)): readonly Alert[] {
  const all = [
    ...dialogueAlerts(rows, on),
    ...trustAlerts(rows, view, on),
    ...commitmentAlerts(rows, view, on),
  ];
  return all.sort(
    (a, b) =>
      URGENCY[a.severity] - URGENCY[b.severity] ||
      (a.since < b.since
        ? -1
        : a.since > b.since
          ? 1
          : ALERT_RULES.indexOf(a.rule) - ALERT_RULES.indexOf(b.rule)),
  );
}
