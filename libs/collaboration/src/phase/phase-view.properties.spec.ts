import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSeen } from './evidence.js';
import type { PhaseRows } from './case-rows.js';
import { PHASE_STATES } from './state.js';
import { phaseView } from './phase-view.js';
import { caseRows, day } from './testing/arbitrary-rows.js';
import { at, signal, takenBack } from './testing/rows.js';
import { balanceOn, signalsOn } from './trust-phase.js';

type Fact = Parameters<typeof isSeen>[0];

/** The case as it would be had nothing happened after that day. */
const until = (rows: PhaseRows, on: string): PhaseRows => {
  const seen = (fact: Fact): boolean => isSeen(fact, on);
  const began = <Row extends { readonly recorded: NonNullable<Fact> }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ recorded }) => seen(recorded));
  const ended = <End extends Fact>(end: End): End | null => (seen(end) ? end : null);
  const { collaboration, startingConditions, institutionalDesign } = rows;
  return {
    collaboration: {
      ...collaboration,
      cadences: collaboration.cadences
        .filter(({ planned }) => seen(planned))
        .map((one) => ({ ...one, ended: ended(one.ended) })),
      phaseRules: collaboration.phaseRules.filter(seen),
    },
    dialogues: began(rows.dialogues),
    trustSignals: began(rows.trustSignals),
    commitments: rows.commitments.map((one) => ({
      ...one,
      versions: one.versions
        .filter(({ agreed, inForce }) => seen(agreed) || seen(inForce))
        .map((version) => ({
          ...version,
          signatures: version.signatures.filter(seen),
          inForce: ended(version.inForce),
        })),
      clauseFacts: one.clauseFacts.filter(seen),
      withdrawn: ended(one.withdrawn),
    })),
    understandingSessions: began(rows.understandingSessions),
    outcomes: began(rows.outcomes),
    facilitations: began(rows.facilitations),
    factors: began(rows.factors),
    startingConditions: startingConditions && {
      ...startingConditions,
      assessments: startingConditions.assessments.filter(seen),
    },
    institutionalDesign: institutionalDesign && {
      ...institutionalDesign,
      rules: institutionalDesign.rules
        .filter(seen)
        .map((rule) => ({ ...rule, repealed: ended(rule.repealed) })),
    },
  };
};

const LISTS = [
  'dialogues',
  'trustSignals',
  'commitments',
  'understandingSessions',
  'outcomes',
  'facilitations',
  'factors',
] as const;
const eachList = (rows: PhaseRows, change: (list: readonly object[]) => readonly object[]): PhaseRows => ({
  ...rows,
  ...Object.fromEntries(LISTS.map((name) => [name, change(rows[name])])),
});

describe('the phase view of any case', () => {
  it('has no evidence of anything once all is retracted', () => {
    fc.assert(
      fc.property(caseRows, day, (rows, on) => {
        const none = eachList(rows, (list) => list.map((row) => ({ ...row, retracted: takenBack })));
        const { phases, cycles } = phaseView(none, on);
        for (const { state, evidence } of phases) expect([state, evidence]).toEqual(['no-evidence', []]);
        expect(cycles).toEqual([]);
      }),
    );
  });

  it('is never changed by what happened after the day', () => {
    fc.assert(
      fc.property(caseRows, day, (rows, on) => {
        expect(phaseView(until(rows, on), on)).toEqual(phaseView(rows, on));
      }),
      { numRuns: 300 },
    );
  });

  it('does not mind the order of the records', () => {
    fc.assert(
      fc.property(
        caseRows.chain((rows) =>
          fc
            .tuple(
              ...LISTS.map((name) => fc.shuffledSubarray([...rows[name]], { minLength: rows[name].length })),
            )
            .map(
              (lists) =>
                [rows, Object.fromEntries(LISTS.map((name, index) => [name, lists[index]]))] as const,
            ),
        ),
        day,
        ([rows, shuffled], on) => {
          expect(phaseView({ ...rows, ...shuffled }, on)).toEqual(phaseView(rows, on));
        },
      ),
    );
  });

  it('rests on evidence: sorted, each once, and none without a state', () => {
    fc.assert(
      fc.property(caseRows, day, (rows, on) => {
        for (const { state, evidence, headlineEvidence, lastEvidenceOn } of phaseView(rows, on).phases) {
          expect(evidence).toEqual([...new Set(evidence)].sort());
          expect(headlineEvidence).toEqual([...new Set(headlineEvidence)].sort());
          expect(PHASE_STATES).toContain(state);
          expect(state === 'no-evidence').toBe(evidence.length === 0);
          expect(lastEvidenceOn === null).toBe(evidence.length === 0);
        }
      }),
    );
  });

  it('has cycles one after the other, of which only the last may be open', () => {
    fc.assert(
      fc.property(caseRows, day, (rows, on) => {
        const { cycles } = phaseView(rows, on);
        cycles.forEach(({ number, from, to, evidence }, index) => {
          expect(number).toBe(index + 1);
          expect(to === null || (from <= to && to <= on)).toBe(true);
          const next = cycles[index + 1];
          if (next) expect(to !== null && to < next.from).toBe(true);
          expect(Object.values(evidence).every((one) => one.length > 0)).toBe(to !== null);
        });
      }),
    );
  });
});

describe('the balance of any signals', () => {
  const balance = ({ trustSignals }: PhaseRows, on: string): number | null =>
    balanceOn(signalsOn(trustSignals, on), on);

  it('stays inside (-1, 1)', () => {
    fc.assert(
      fc.property(caseRows, day, (rows, on) => {
        const value = balance(rows, on);
        if (value !== null) expect(Math.abs(value)).toBeLessThan(1);
      }),
    );
  });

  it('is never lowered by a positive signal, nor raised by a negative one', () => {
    fc.assert(
      fc.property(caseRows, day, day, fc.constantFrom(1, 2, 3), (rows, on, when, weight) => {
        const before = balance(rows, on);
        const withOne = (direction: 'positive' | 'negative'): number | null =>
          balance(
            { ...rows, trustSignals: [...rows.trustSignals, signal(when, 999_000, { weight, direction })] },
            on,
          );
        if (before === null) return;
        expect(withOne('positive') ?? NaN).toBeGreaterThanOrEqual(before - 1e-12);
        expect(withOne('negative') ?? NaN).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it('gives a signal of today a place in the evidence', () => {
    expect(signalsOn([signal('2023-05-02', 7)], '2023-05-02').map(({ position }) => position)).toEqual([
      at(7),
    ]);
  });
});
