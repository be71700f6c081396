import { it } from '@jest/globals';
import fc from 'fast-check';
import { phaseView } from './phase-view.js';
import { caseRows, day } from './testing/arbitrary-rows.js';
import {
  rows,
  meeting,
  minutes,
  said,
  signal,
  commitment,
  version,
  clause,
  clauseFact,
  session,
  statement,
  outcome,
  cadence,
} from './testing/rows.js';
import { legok } from '../testing/legok.js';
import { addDays } from '../occurred-on.js';
it('stats', () => {
  const counts = new Map<string, number>();
  const add = (k: string) => counts.set(k, (counts.get(k) ?? 0) + 1);
  for (const [r, on] of fc.sample(fc.tuple(caseRows, day), 2000)) {
    const v = phaseView(r, on);
    for (const p of v.phases) {
      add(`${p.phase} ${p.state} ${p.weakenedBy ?? ''}`);
      if (p.fragile) add(`${p.phase} fragile`);
      if (p.headline === null) add(`${p.phase} null`);
    }
    add(`cycles ${v.cycles.length} ${v.cycles.some((c) => c.to !== null) ? 'closed' : 'open'}`);
  }
  console.log(
    [...counts]
      .sort()
      .map(([k, n]) => `${k}: ${n}`)
      .join('\n'),
  );
});
it('perf', () => {
  const n = 2000;
  const d = (i: number, span = 1800) => addDays('2019-01-01', (i * 7919) % span);
  const there = {
    camat: 'present',
    puskesmas: 'present',
    koramil: 'represented',
    polsek: 'absent',
    pkk: 'present',
    sicer: 'present',
  } as const;
  const cl = [0, 1, 2, 3].map((k) => clause(`k-${k}`, k % 2 ? 'sicer' : 'camat', '2023-06-01'));
  const r = rows({
    collaboration: {
      ...legok,
      cadences: [
        cadence('week', '2019-01-01'),
        cadence('month', '2019-01-01'),
        cadence('quarter', '2019-01-01'),
      ],
    },
    dialogues: Array.from({ length: n }, (_, i) =>
      meeting(
        d(i),
        i,
        {
          minutes: minutes(
            d(i),
            i + 1,
            Array.from({ length: 10 }, (_, k) => said(`i-${k}`, 'camat')),
          ),
        },
        there,
      ),
    ),
    trustSignals: Array.from({ length: n * 5 }, (_, i) =>
      signal(d(i), 10_000 + i, {
        observer: i % 2 ? 'camat' : 'pkk',
        direction: i % 3 ? 'positive' : 'negative',
      }),
    ),
    commitments: Array.from({ length: n / 4 }, (_, i) =>
      commitment(d(i), 100_000 + i * 20, cl, {
        versions: [version(d(i), 100_001 + i * 20, cl)],
        clauseFacts: [0, 1, 2].map((k) => clauseFact(d(i + k), 100_010 + i * 20 + k, `k-${k}`, 'fulfilled')),
      }),
    ),
    understandingSessions: Array.from({ length: n / 4 }, (_, i) =>
      session(d(i), 200_000 + i, [statement('mission', ['camat']), statement('problem', ['pkk'])], {
        dialogueId: `r-${i}`,
      }),
    ),
    outcomes: Array.from({ length: n / 4 }, (_, i) => outcome(d(i), 300_000 + i)),
  });
  for (let i = 0; i < 5; i++) {
    const t = performance.now();
    const v = phaseView(r, '2023-12-31');
    console.log(
      performance.now() - t,
      v.phases.map((p) => [p.state, p.headline]),
      v.cycles.length,
    );
  }
  const small = {
    ...r,
    dialogues: r.dialogues.slice(0, 60),
    trustSignals: r.trustSignals.slice(0, 60),
    commitments: r.commitments.slice(0, 10),
    understandingSessions: r.understandingSessions.slice(0, 10),
    outcomes: r.outcomes.slice(0, 10),
  };
  const t = performance.now();
  for (let i = 0; i < 200; i++) phaseView(small, '2023-12-31');
  console.log('small', (performance.now() - t) / 200);
});
