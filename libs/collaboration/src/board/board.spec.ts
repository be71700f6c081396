import { describe, expect, it } from '@jest/globals';
import { alerts } from '../alert/alerts.js';
import { caseOf } from '../alert/testing/found.js';
import {
  at,
  clause,
  commitment,
  meeting,
  minutes,
  said,
  signal,
  takenBack,
  version,
} from '../phase/testing/rows.js';
import { legokCells, rowsOf } from '../prevalence/testing/figures.js';
import { boardLine } from './board.js';

const nothing = { count: 0, evidence: [] };
const followUp = (itemId: string, dueOn: string) =>
  ({ ...said(itemId, 'camat'), kind: 'follow-up', owner: 'pkk', dueOn }) as const;
const clauses = [clause('k-1', 'camat', '2023-03-31'), clause('k-2', 'sicer', '2023-06-30')];

/** Three meetings at which the company was not heard; a promise kept by none and one that lacks a signature. */
const rows = caseOf({
  dialogues: ['2023-01-10', '2023-02-10', '2023-03-10'].map((day, index) =>
    meeting(
      day,
      10 + index * 10,
      {
        minutes: minutes(day, 11 + index * 10, [
          followUp('i-1', '2023-03-20'),
          followUp('i-2', '2023-06-30'),
        ]),
      },
      { camat: 'present', sicer: 'absent' },
    ),
  ),
  commitments: [
    commitment('2023-01-10', 40, clauses, { versions: [version('2023-01-10', 41, clauses)] }),
    commitment('2023-01-10', 50, clauses, {
      versions: [version('2023-01-10', 51, clauses, { signedBy: ['camat'] })],
    }),
  ],
  trustSignals: [signal('2023-03-12', 60)],
  prevalence: rowsOf(...legokCells.slice(0, 3).map((cell) => [cell])),
});

describe('the line of a collaboration on the board', () => {
  const line = boardLine(rows, '2023-03-25');

  it('is of a collaboration and how its phases stand', () => {
    expect(line).toMatchObject({
      id: 'c-1',
      name: 'GOTA Legok',
      region: '36.03.20',
      states: {
        dialogue: 'emerging',
        trust: 'emerging',
        commitment: 'emerging',
        understanding: 'no-evidence',
        outcome: 'no-evidence',
      },
      lastDialogueOn: '2023-03-10',
    });
  });

  it('counts what is overdue, unsigned and silent, and opens the facts', () => {
    expect(line.overdueFollowUps).toEqual({
      count: 3,
      evidence: [at(10), at(11), at(20), at(21), at(30), at(31)],
    });
    expect(line.overdueClauses).toEqual(nothing);
    expect(boardLine(rows, '2023-04-01').overdueClauses).toEqual({ count: 1, evidence: [at(41), at(44)] });
    expect(line.unsigned).toEqual({ count: 1, evidence: [at(41), at(42), at(43), at(51), at(52)] });
    expect(line.silentSectors).toEqual({
      count: 1,
      evidence: [at(10), at(11), at(20), at(21), at(30), at(31)],
    });
  });

  it('counts a sector once that is silent in two forums', () => {
    const forum = { kind: 'lokmin', convener: 'puskesmas' } as const;
    const more = rows.dialogues.map((row) => ({ ...row, id: `${row.id}-b`, forum }));
    const both = boardLine({ ...rows, dialogues: [...rows.dialogues, ...more] }, '2023-03-25');
    expect(both.silentSectors.count).toBe(1);
  });

  it('tells the newest figure and its age', () => {
    expect(line.newestPrevalence).toEqual({ period: '2021', position: at(3), ageDays: 449 });
  });

  it('counts alerts by urgency', () => {
    const of = (severity: string): number =>
      alerts(rows, '2023-03-25').filter((alert) => alert.severity === severity).length;
    expect(line.alerts).toEqual({ high: of('high'), medium: of('medium'), low: of('low') });
    expect(line.alerts).toEqual({ high: 1, medium: 3, low: 1 });
  });

  it('is empty of a collaboration with no record that stands', () => {
    const back = <Row extends object>(row: Row) => ({ ...row, retracted: takenBack });
    const { dialogues, commitments, trustSignals } = rows;
    const none = caseOf({
      dialogues: dialogues.map(back),
      commitments: commitments.map(back),
      trustSignals: trustSignals.map(back),
    });
    for (const one of [caseOf(), none])
      expect(boardLine(one, '2023-03-25')).toMatchObject({
        overdueFollowUps: nothing,
        overdueClauses: nothing,
        unsigned: nothing,
        silentSectors: nothing,
        newestPrevalence: null,
        lastDialogueOn: null,
        alerts: { high: 0, medium: 0, low: 0 },
      });
  });
});
