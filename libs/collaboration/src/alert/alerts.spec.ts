import { describe, expect, it } from '@jest/globals';
import type { CaseRows } from '../phase/case-rows.js';
import { phaseView } from '../phase/phase-view.js';
import {
  cadence,
  clause,
  commitment,
  meeting,
  minutes,
  said,
  signal,
  version,
} from '../phase/testing/rows.js';
import { legok, on } from '../testing/legok.js';
import { alerts } from './alerts.js';
import { caseOf } from './testing/found.js';

const clauses = [clause('k-1', 'camat', '2023-03-31')];
const followUp = { ...said('i-1'), kind: 'follow-up' as const, owner: 'pkk', dueOn: '2023-02-28' };
const troubled = {
  collaboration: { ...legok, cadences: [cadence('month', '2023-01-01')] },
  dialogues: [meeting('2023-01-10', 10, { minutes: minutes('2023-01-10', 11, [followUp]) })],
  commitments: [commitment('2023-01-10', 20, clauses, { versions: [version('2023-01-10', 21, clauses)] })],
  trustSignals: [signal('2023-03-31', 40, { direction: 'negative' })],
} satisfies Partial<CaseRows>;

describe('all alerts', () => {
  const listed = (rows: CaseRows, day = '2023-06-30') =>
    alerts(rows, day).map(({ rule, severity, since }) => [severity, since, rule]);

  it('come the most urgent first, then the oldest, then by their rule', () => {
    expect(listed(caseOf(troubled))).toEqual([
      ['high', '2023-03-01', 'overdue-follow-ups'],
      ['high', '2023-03-31', 'honest-broker'],
      ['high', '2023-03-31', 'cadence-missed'],
      ['high', '2023-04-01', 'overdue-clauses'],
      ['medium', '2023-01-10', 'no-interdependence'],
      ['medium', '2023-01-25', 'minutes-unapproved'],
      ['low', '2023-01-10', 'starting-conditions-unassessed'],
    ]);
  });

  it('are, once it is closed, those about which something can still be done', () => {
    const closed = { ...on('2023-06-30'), reason: 'selesai' };
    const ended = caseOf({ ...troubled, collaboration: { ...troubled.collaboration, closed } });
    expect(listed(ended, '2023-06-29')).toHaveLength(7);
    expect(listed(ended).map(([, , rule]) => rule)).toEqual(['overdue-follow-ups', 'minutes-unapproved']);
  });

  it('are the same from a phase view that was read before', () => {
    const rows = caseOf(troubled);
    expect(alerts(rows, '2023-06-30', phaseView(rows, '2023-06-30'))).toEqual(alerts(rows, '2023-06-30'));
  });
});
