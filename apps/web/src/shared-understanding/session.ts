import { lastDay } from '#collaboration/occurred-on.js';
import { TOPICS, type Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import type { Answer } from '../api/read.js';

export type Session =
  Answer<'/api/v1/collaborations/{collaborationId}/understanding-sessions'>['items'][number];
type Statement = Session['statements'][number];
export type Understanding = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][3];

export type Stance = 'agree' | 'disagree' | 'silent';
export const STANCES = ['agree', 'disagree', 'silent'] as const satisfies readonly Stance[];

/** A statement in the session that put it to the parties. */
export interface Stated {
  readonly session: Session;
  readonly statement: Statement;
  /** Whether it says something other than the session before on the topic. */
  readonly reworded: boolean;
}

/** What a topic's sessions stated, oldest first; those taken back are none. */
export function statedOn(topic: Topic, sessions: readonly Session[]): readonly Stated[] {
  const order = ({ recorded }: Session): string => `${lastDay(recorded.occurredOn)} ${recorded.position}`;
  const stated: Stated[] = [];
  for (const session of sessions.toSorted((a, b) => order(a).localeCompare(order(b)))) {
    const statement = session.retracted ? undefined : session.statements.find((one) => one.topic === topic);
    if (!statement) continue;
    const before = stated.at(-1)?.statement.text;
    stated.push({ session, statement, reworded: before !== undefined && before !== statement.text });
  }
  return stated;
}

/** A statement on its way to be recorded: where each party stands, as far as it was asked. */
export interface Draft {
  readonly topic: Topic;
  readonly text: string;
  readonly stances: Readonly<Record<string, Stance>>;
}

/** A topic's draft as it was last stated, by those who are in the roster. */
export function draftOf(topic: Topic, sessions: readonly Session[], roster: readonly string[]): Draft {
  const latest = statedOn(topic, sessions).at(-1)?.statement;
  const stances: Record<string, Stance> = {};
  for (const stance of STANCES)
    for (const party of latest?.[stance] ?? []) if (roster.includes(party)) stances[party] = stance;
  return { topic, text: latest?.text ?? '', stances };
}

/** All three topics, as they were last stated. */
export const draftsOf = (sessions: readonly Session[], roster: readonly string[]): readonly Draft[] =>
  TOPICS.map((topic) => draftOf(topic, sessions, roster));

/** A draft as the server takes it. */
export function statementOf({ topic, text, stances }: Draft): Statement {
  const standing = (stance: Stance): string[] =>
    Object.entries(stances).flatMap(([party, its]) => (its === stance ? [party] : []));
  return {
    topic,
    text,
    agree: standing('agree'),
    disagree: standing('disagree'),
    silent: standing('silent'),
  };
}
