import type { Position } from '#event-sourcing/event.js';
import { addDays, type Day } from '../occurred-on.js';
import { TOPICS, type Statement, type Topic } from '../shared-understanding/shared-understanding.events.js';
import type { UnderstandingSessionRow } from '../shared-understanding/shared-understanding.view.js';
import type { PhaseRows } from './case-rows.js';
import { mean, positions, ratio, seen, type Figure, type Ratio, type Seen } from './evidence.js';
import { FALL_DAYS, type Measured } from './state.js';

/** The latest statement on a topic: agree / (agree + disagree), null when all were silent. */
interface TopicConsensus extends Ratio {
  readonly topic: Topic;
  readonly silent: number;
}

/** A stakeholder that disagrees with the latest statement on these topics. */
interface Dissent {
  readonly stakeholderId: string;
  readonly topics: readonly Topic[];
  readonly evidence: readonly Position[];
}

export interface UnderstandingIndicators {
  readonly topics: readonly TopicConsensus[];
  /** Topics without any statement. */
  readonly missing: readonly Topic[];
  readonly dissent: readonly Dissent[];
}

interface Latest {
  readonly statement: Statement;
  readonly position: Position;
}

/** Shared understanding: the evidence is each session, the headline is consensus. */
export function understandingPhase(
  { understandingSessions }: Pick<PhaseRows, 'understandingSessions'>,
  on: Day,
): Measured<UnderstandingIndicators> {
  const sessions = seen(understandingSessions, on);
  const latest = latestStatements(sessions, on);
  const topics = topicsOf(latest);
  const missing = TOPICS.filter((topic) => !latest.has(topic));
  const headline = consensus(topics);
  return {
    evidence: sessions,
    headline,
    before: consensus(topicsOf(latestStatements(sessions, addDays(on, -FALL_DAYS)))).value,
    level: headline.value,
    complete: missing.length === 0,
    indicators: { topics, missing, dissent: dissentOf(latest) },
  };
}

/** Sessions come oldest first, so that the last statement on a topic stays. */
function latestStatements(
  sessions: readonly Seen<UnderstandingSessionRow>[],
  on: Day,
): ReadonlyMap<Topic, Latest> {
  const latest = new Map<Topic, Latest>();
  for (const session of sessions)
    if (session.on <= on)
      for (const statement of session.row.statements)
        latest.set(statement.topic, { statement, position: session.position });
  return latest;
}

const topicsOf = (latest: ReadonlyMap<Topic, Latest>): readonly TopicConsensus[] =>
  TOPICS.flatMap((topic) => {
    const found = latest.get(topic);
    if (!found) return [];
    const { agree, disagree, silent } = found.statement;
    const consensus = ratio(agree.length, agree.length + disagree.length, [found.position]);
    return [{ topic, ...consensus, silent: silent.length }];
  });

const consensus = (topics: readonly TopicConsensus[]): Figure => ({
  value: mean(topics.map(({ value }) => value)),
  evidence: positions(topics.flatMap(({ evidence }) => evidence)),
});

function dissentOf(latest: ReadonlyMap<Topic, Latest>): readonly Dissent[] {
  const dissent = new Map<string, { readonly topics: Topic[]; readonly positions: Position[] }>();
  for (const topic of TOPICS) {
    const found = latest.get(topic);
    for (const id of found?.statement.disagree ?? []) {
      const theirs = dissent.get(id) ?? { topics: [], positions: [] };
      dissent.set(id, theirs);
      theirs.topics.push(topic);
      if (found) theirs.positions.push(found.position);
    }
  }
  return [...dissent].map(([stakeholderId, { topics, positions: behind }]) => ({
    stakeholderId,
    topics,
    evidence: positions(behind),
  }));
}
