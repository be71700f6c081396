import type { Answer } from '../api/read.js';

export type AlertItem = Answer<'/api/v1/collaborations/{collaborationId}/alerts'>['items'][number];
export type AlertRule = AlertItem['rule'];

/** Where a person goes from an alert, below the collaboration's address, and what it takes to do something there. */
interface Destination {
  readonly at: string;
  /** The page of one record, of which the alert's first is opened. */
  readonly ofRecord?: 'dialogueId' | 'commitmentId';
  readonly needs: readonly [action: string, on: string];
}

const WRITING = ['write', 'record'] as const;
const meetings: Destination = { at: '/rapat', needs: WRITING };
const meeting: Destination = { at: '/rapat', ofRecord: 'dialogueId', needs: WRITING };
const trust: Destination = { at: '/kepercayaan', needs: ['read', 'record'] };
const leadership: Destination = { at: '/kepemimpinan', needs: WRITING };
const commitments: Destination = { at: '/komitmen', needs: WRITING };

const DESTINATIONS: Readonly<Record<AlertRule, Destination>> = {
  'silent-sector': meetings,
  'no-interdependence': { at: '/komitmen/baru', needs: WRITING },
  'repair-trust-first': meetings,
  'honest-broker': leadership,
  'organic-leader': leadership,
  'trust-falling': trust,
  'unsigned-members': commitments,
  'cadence-missed': meetings,
  'no-small-win': { at: '/hasil-sementara', needs: WRITING },
  'starting-conditions-unassessed': { at: '/kondisi-awal', needs: WRITING },
  'minutes-unapproved': { ...meeting, needs: ['approve', 'record'] },
  'overdue-follow-ups': meeting,
  'overdue-clauses': { at: '/komitmen', ofRecord: 'commitmentId', needs: WRITING },
  'prevalence-stale': { at: '/prevalensi', needs: ['write', 'prevalence'] },
};

/** The address of the next step, with what fills it; `acts` says whether one does it there or only looks. */
export interface NextStep {
  readonly to: string;
  readonly params: Readonly<Record<string, string>>;
  readonly acts: boolean;
}

/** Where an alert leads whom: to the act, or to where it can be seen by those who may not. */
export function nextStep(
  { rule, about: { records = [] } }: Pick<AlertItem, 'rule' | 'about'>,
  may: (action: string, on: string) => boolean,
): NextStep {
  const { at, ofRecord, needs } = DESTINATIONS[rule];
  const acts = may(...needs);
  const [record] = records;
  if (ofRecord !== undefined && record !== undefined)
    return { to: `${at}/$${ofRecord}`, params: { [ofRecord]: record }, acts };
  return { to: acts ? at : at.replace('/baru', ''), params: {}, acts };
}

/** An abbreviation's dot ends no sentence. */
const SENTENCE_END = /(?<!\b(?:PT|CV|UD|Kec|Kab|Ds|Jl|No|dr|Dr))\. (?=\p{Lu})/u;

/** What is true, and what to do about it: the two sentences of an alert's message. */
export function twoSentences(message: string): readonly [string, string] {
  const at = message.search(SENTENCE_END);
  return at < 0 ? [message, ''] : [message.slice(0, at), message.slice(at + 2)];
}
