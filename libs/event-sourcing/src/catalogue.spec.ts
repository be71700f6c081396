import { describe, expect, it } from '@jest/globals';
import { Catalogue } from './catalogue.js';
import { recorded } from './testing/scenario.js';

const [event] = recorded('counter-1', [
  { type: 'Counted', data: { n: 1 }, meta: { occurredOn: '2026-01-01' } },
]);
if (!event) throw new Error('one event');

describe('a catalogue', () => {
  const lifted = new Catalogue(['Counted'], {
    Counted: [
      (data) => ({ ...data, unit: 'child' }),
      ({ n, ...data }: { n?: number }) => ({ ...data, by: n }),
    ],
  });

  it('lifts an old event through every version since', () => {
    expect(lifted.read(event)).toMatchObject({ schemaVersion: 3, data: { by: 1, unit: 'child' } });
    expect(lifted.read({ ...event, schemaVersion: 2 })).toMatchObject({ schemaVersion: 3, data: { by: 1 } });
  });

  it('leaves a current event as it is', () => {
    const current = { ...event, schemaVersion: 3 };
    expect(lifted.read(current)).toBe(current);
  });

  it('does not read a version from the future, nor a type nobody knows', () => {
    expect(lifted.read({ ...event, schemaVersion: 4 })).toBeUndefined();
    expect(lifted.read({ ...event, type: 'Weighed' })).toBeUndefined();
  });
});
