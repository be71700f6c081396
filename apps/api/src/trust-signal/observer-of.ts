import { trustSignal } from '#collaboration/trust-signal/trust-signal.js';
import type { FactsOf } from '../access/needs.decorator.js';

/** The stakeholder that observed the signal a path names. */
export const observerOf: FactsOf = async ({ params }, { streams }) => {
  const { trustSignalId } = params as { trustSignalId: string };
  const signal = await streams.record(trustSignal, trustSignalId.toLowerCase());
  return signal ? { stakeholderId: signal.observer } : {};
};
