import { describe, expect, it } from '@jest/globals';
import { byAspect, strongest } from './strongest.js';

const power = { aspect: 'power', level: 'low' } as const;
const resources = { aspect: 'resources', level: 'medium' } as const;
const knowledge = { aspect: 'knowledge', level: 'medium' } as const;

describe('the strongest asymmetry', () => {
  it('is the highest level, with all aspects that share it', () => {
    expect(strongest([power, resources, knowledge])).toEqual({
      level: 'medium',
      aspects: ['resources', 'knowledge'],
    });
  });

  it('is not known before anything was assessed', () => {
    expect(strongest([])).toBeNull();
  });
});

describe('assessments by aspect', () => {
  it('keep their order, and an aspect without one has none', () => {
    const again = { ...power, level: 'high' } as const;
    expect(byAspect(['knowledge', 'power'], [again, resources, power])).toEqual([
      ['knowledge', []],
      ['power', [again, power]],
    ]);
  });
});
