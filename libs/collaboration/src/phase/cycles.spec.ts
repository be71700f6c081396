import { describe, expect, it } from '@jest/globals';
import { PHASES, type Phase } from '../box.js';
import { cyclesOf, type Cycle } from './cycles.js';
import { inOrder } from './evidence.js';
import { at } from './testing/rows.js';

/** Evidence written as `phase day`, at positions in this order from 1 on. */
const cycles = (...facts: readonly string[]): readonly Cycle[] => {
  const found = facts.map((written, index) => {
    const [phase = '', on = ''] = written.split(' ');
    return { phase, on, position: at(index + 1) };
  });
  const of = (phase: Phase) => found.filter((fact) => fact.phase === phase).sort(inOrder);
  return cyclesOf({
    dialogue: of('dialogue'),
    trust: of('trust'),
    commitment: of('commitment'),
    understanding: of('understanding'),
    outcome: of('outcome'),
  });
};
const spans = (all: readonly Cycle[]) => all.map(({ number, from, to }) => [number, from, to]);
const rest = (on: string) => PHASES.filter((phase) => phase !== 'dialogue').map((phase) => `${phase} ${on}`);

describe('a cycle', () => {
  it('needs a dialogue to open', () => {
    expect(cycles()).toEqual([]);
    expect(cycles(...rest('2023-01-05'))).toEqual([]);
  });

  it('opens with the first dialogue and is open while a phase lacks evidence', () => {
    const all = cycles(
      'dialogue 2023-01-05',
      'trust 2023-02-01',
      'commitment 2023-03-01',
      'trust 2023-04-01',
    );
    expect(all).toEqual([
      {
        number: 1,
        from: '2023-01-05',
        to: null,
        evidence: {
          dialogue: [at(1)],
          trust: [at(2), at(4)],
          commitment: [at(3)],
          understanding: [],
          outcome: [],
        },
      },
    ]);
  });

  it('closes on the day it first has evidence of all five', () => {
    expect(spans(cycles('dialogue 2023-01-05', ...rest('2023-02-01')))).toEqual([
      [1, '2023-01-05', '2023-02-01'],
    ]);
    expect(spans(cycles('dialogue 2023-01-05', ...rest('2023-01-05')))).toEqual([
      [1, '2023-01-05', '2023-01-05'],
    ]);
  });

  it('counts nothing from before it opened', () => {
    const early = rest('2023-01-04');
    const all = cycles('dialogue 2023-01-05', ...early);
    expect(spans(all)).toEqual([[1, '2023-01-05', null]]);
    expect(all[0]?.evidence.trust).toEqual([]);
  });

  it('is followed by one that opens with the first dialogue strictly after its last day', () => {
    const all = cycles(
      'dialogue 2023-01-05',
      ...rest('2023-02-01'),
      'dialogue 2023-02-01',
      'trust 2023-02-10',
      'dialogue 2023-02-20',
      'dialogue 2023-03-01',
      'trust 2023-03-02',
    );
    expect(spans(all)).toEqual([
      [1, '2023-01-05', '2023-02-01'],
      [2, '2023-02-20', null],
    ]);
    expect(all[0]?.evidence.dialogue).toEqual([at(1), at(6)]);
    expect(all[0]?.evidence.trust).toEqual([at(2)]);
    expect(all[1]?.evidence.dialogue).toEqual([at(8), at(9)]);
    expect(all[1]?.evidence.trust).toEqual([at(10)]);
  });

  it('leaves what lies between two cycles to neither', () => {
    const all = cycles(
      'dialogue 2023-01-05',
      ...rest('2023-02-01'),
      'trust 2023-02-10',
      'dialogue 2023-02-20',
    );
    expect(all.flatMap(({ evidence }) => evidence.trust)).toEqual([at(2)]);
  });

  it('has to gather all five again', () => {
    const all = cycles(
      'dialogue 2023-01-05',
      ...rest('2023-02-01'),
      'dialogue 2023-03-01',
      ...rest('2023-04-01'),
      'dialogue 2023-05-01',
    );
    expect(spans(all)).toEqual([
      [1, '2023-01-05', '2023-02-01'],
      [2, '2023-03-01', '2023-04-01'],
      [3, '2023-05-01', null],
    ]);
  });
});
