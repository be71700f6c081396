import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay, lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { day } from '../phase/testing/arbitrary-rows.js';
import { takenBack } from '../phase/testing/rows.js';
import { ALERT_RULES, type Alert, type AlertRule } from './alert.js';
import { alerts } from './alerts.js';
import { wholeCase } from './testing/arbitrary-case.js';
import { caseOf } from './testing/found.js';

const LISTS = [
  'dialogues',
  'trustSignals',
  'commitments',
  'understandingSessions',
  'outcomes',
  'facilitations',
  'factors',
  'prevalence',
] as const;

const shuffled = (rows: CaseRows): fc.Arbitrary<CaseRows> =>
  fc
    .tuple(...LISTS.map((name) => fc.shuffledSubarray([...rows[name]], { minLength: rows[name].length })))
    .map((lists) => ({
      ...rows,
      ...Object.fromEntries(LISTS.map((name, index) => [name, lists[index]])),
    }));

interface Fact {
  readonly occurredOn?: string;
  readonly position?: string;
}

/** The first day each position of a case counts from. */
function daysIn(value: unknown, days = new Map<string, Day>()): ReadonlyMap<string, Day> {
  if (typeof value !== 'object' || value === null) return days;
  const { occurredOn, position } = value as Fact;
  if (occurredOn !== undefined && position !== undefined) {
    const earlier = days.get(position);
    const on = lastDay(occurredOn);
    if (earlier === undefined || on < earlier) days.set(position, on);
  }
  for (const inner of Object.values(value)) daysIn(inner, days);
  return days;
}

/** Minutes and corrections are knowledge about a day, whenever they were written. */
const known = (rows: CaseRows): CaseRows => ({
  ...rows,
  dialogues: rows.dialogues.map((row) => ({
    ...row,
    minutes: row.minutes && {
      ...row.minutes,
      readings: row.minutes.readings.map((one) => ({ ...one, occurredOn: row.date })),
    },
    attendance: row.attendance.map((one) => ({ ...one, occurredOn: row.date })),
  })),
  prevalence: rows.prevalence.map((row) => ({
    ...row,
    readings: row.readings.map((one) => ({
      ...one,
      occurredOn: row.readings[0]?.occurredOn ?? one.occurredOn,
    })),
  })),
});

/** These began before all that makes them an alert was there: presence, evidence of trust, the measurement. */
const BEGAN_BEFORE: ReadonlySet<AlertRule> = new Set([
  'honest-broker',
  'organic-leader',
  'no-small-win',
  'prevalence-stale',
]);

const sameAs =
  ({ rule, about: { sector, forum, convener } }: Alert) =>
  (other: Alert): boolean =>
    rule === other.rule &&
    sector === other.about.sector &&
    forum === other.about.forum &&
    convener === other.about.convener;

describe('the alerts of any case', () => {
  it('are none of an empty collaboration', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(alerts(caseOf(), on)).toEqual([]);
      }),
    );
  });

  it('do not mind the order of the records', () => {
    const pair = wholeCase.chain((rows) => shuffled(rows).map((other) => [rows, other] as const));
    fc.assert(
      fc.property(pair, day, ([rows, other], on) => {
        expect(alerts(other, on)).toEqual(alerts(rows, on));
      }),
      { numRuns: 150 },
    );
  });

  it('rest on facts of that day or before, sorted and each once; and every rule comes true', () => {
    const happened = new Set<AlertRule>();
    fc.assert(
      fc.property(wholeCase, day, (rows, on) => {
        const days = daysIn(known(rows));
        for (const { rule, evidence, since } of alerts(rows, on)) {
          happened.add(rule);
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence).toEqual([...new Set(evidence)].sort());
          for (const position of evidence) expect((days.get(position) ?? 'unknown') <= on).toBe(true);
          expect(isDay(since) && since <= on).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(ALERT_RULES.filter((rule) => !happened.has(rule))).toEqual([]);
  });

  it('were there on the day since which they are', () => {
    fc.assert(
      fc.property(wholeCase, day, (rows, on) => {
        for (const alert of alerts(rows, on))
          if (!BEGAN_BEFORE.has(alert.rule)) expect(alerts(rows, alert.since).some(sameAs(alert))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('come the most urgent and then the oldest first', () => {
    const URGENCY = ['high', 'medium', 'low'];
    fc.assert(
      fc.property(wholeCase, day, (rows, on) => {
        const keys = alerts(rows, on).map(({ severity, since }) => `${URGENCY.indexOf(severity)} ${since}`);
        expect(keys).toEqual([...keys].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('are never changed by a record that was taken back', () => {
    const recordLists = LISTS.filter((name) => name !== 'prevalence');
    fc.assert(
      fc.property(wholeCase, wholeCase, day, (rows, other, on) => {
        const more = Object.fromEntries(
          recordLists.map((name) => [
            name,
            [
              ...rows[name],
              ...other[name].map((row) => ({ ...row, id: `${row.id}-b`, retracted: takenBack })),
            ],
          ]),
        );
        expect(alerts({ ...rows, ...more }, on)).toEqual(alerts(rows, on));
      }),
    );
  });
});
