import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '#event-sourcing/event.js';
import { evolve, type View } from '#event-sourcing/view.js';
import { catalogue } from './catalogue.js';
import { RECORD_VIEWS } from './record-views.js';
import { conceptOf } from './timeline/timeline.view.js';

const GOLDEN = new URL('./testing/golden/', import.meta.url);

/** Events as they were once stored, whole streams of them; never regenerated, only added to. */
const golden = readdirSync(GOLDEN).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8')) as Recorded[]).map((event, index) => ({
    ...event,
    position: String(index).padStart(12, '0'),
  })),
);
const types = RECORD_VIEWS.flatMap(({ fold }) => Object.keys(fold));
const viewOf = (type: string): View<object, never> => {
  const view = RECORD_VIEWS.find(({ fold }) => type in fold);
  if (!view) throw new Error(`No view folds ${type}`);
  return view as unknown as View<object, never>;
};

describe('the catalogue', () => {
  it('has a golden event of every type in every version', () => {
    const wanted = types.flatMap((type) =>
      Array.from({ length: catalogue.version(type) }, (_, at) => `${type} ${at + 1}`),
    );
    const kept = new Set(golden.map(({ type, schemaVersion }) => `${type} ${schemaVersion}`));
    expect(wanted.filter((one) => !kept.has(one))).toEqual([]);
  });

  it('reads every golden event, and its record can still be folded', () => {
    const records = new Map<string, object>();
    for (const stored of golden) {
      const event = catalogue.read(stored);
      expect([stored.type, event?.schemaVersion]).toEqual([stored.type, catalogue.version(stored.type)]);
      if (event) records.set(event.stream, evolve(viewOf(event.type), records.get(event.stream), event));
    }
    expect(records.size).toBeGreaterThan(10);
  });

  it('names each event type once, and each belongs to one view', () => {
    expect(new Set(types).size).toBe(types.length);
    for (const { type, stream } of golden) {
      expect(viewOf(type)).toBeDefined();
      expect(conceptOf(stream).concept).toBeDefined();
    }
  });
});
