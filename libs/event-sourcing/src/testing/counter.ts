import { Catalogue } from '../catalogue.js';
import type { Decider } from '../decider.js';
import { ruleBroken } from '../domain-error.js';
import { fact, type DomainEvent } from '../event.js';
import { byStream, type View } from '../view.js';

export type Counted = DomainEvent<'Counted', { by: number }>;
export type Poisoned = DomainEvent<'Poisoned', { by: number }>;
export interface Count {
  readonly sum: number;
  readonly events: number;
}

/** A view that cannot fold `Poisoned`. */
export const counts: View<Count, Counted | Poisoned> = {
  name: 'dialogue',
  key: byStream,
  sortOn: () => '2026-01-01',
  fold: {
    Counted: (row, { data }) => ({ sum: (row?.sum ?? 0) + data.by, events: (row?.events ?? 0) + 1 }),
    Poisoned: () => {
      throw new Error('poison');
    },
  },
};

/** Which events there are, one row each; folds everything. */
export const seen: View<{ readonly type: string }, Counted | Poisoned> = {
  name: 'timeline',
  key: ({ position }) => position,
  sortOn: () => '2026-01-01',
  fold: { Counted: (_row, { type }) => ({ type }), Poisoned: (_row, { type }) => ({ type }) },
};

type CounterCommand =
  | { readonly type: 'Count'; readonly by: number }
  | { readonly type: 'Poison' }
  | { readonly type: 'Nothing' };

/** Counts up to a limit it is told. */
export const counter: Decider<Count, CounterCommand, Counted | Poisoned, { readonly limit: number }> = {
  name: 'counter',
  view: counts,
  decide(command, record, { limit }) {
    switch (command.type) {
      case 'Count':
        if ((record?.sum ?? 0) + command.by > limit) throw ruleBroken('limit-reached', 'Too much');
        return [fact<Counted>('Counted', '2026-01-01', { by: command.by })];
      case 'Poison':
        return [fact<Poisoned>('Poisoned', '2026-01-01', { by: 1 })];
      case 'Nothing':
        return [];
    }
  },
};

export const counterCatalogue = new Catalogue(['Counted', 'Poisoned']);
