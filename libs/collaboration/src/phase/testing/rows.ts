import type { Forum } from '../../collaboration/collaboration.events.js';
import type { Cadence } from '../../collaboration/collaboration.view.js';
import type { Clause, CommitmentText } from '../../commitment/commitment.events.js';
import type { ClauseFact, CommitmentRow, CommitmentVersion } from '../../commitment/commitment.view.js';
import type { MinutesItem, Presence } from '../../dialogue/dialogue.events.js';
import type { DialogueRow } from '../../dialogue/dialogue.view.js';
import type { OutcomeRow } from '../../intermediate-outcome/intermediate-outcome.view.js';
import type { RecordRow } from '../../record-row.js';
import type { Statement, Topic } from '../../shared-understanding/shared-understanding.events.js';
import type { UnderstandingSessionRow } from '../../shared-understanding/shared-understanding.view.js';
import { legok, on } from '../../testing/legok.js';
import type { TrustSignalRow } from '../../trust-signal/trust-signal.view.js';
import type { PhaseRows } from '../case-rows.js';

/** The n-th position of the log. */
export const at = (n: number): string => String(n).padStart(12, '0');

/** A record that began with the n-th event. */
export const record = (day: string, n: number): RecordRow => ({
  id: `r-${n}`,
  collaborationId: 'c-1',
  recorded: on(day, at(n)),
  provenance: null,
  retracted: null,
});

export const takenBack = { ...on('2023-12-31', at(999_999)), reason: 'salah catat' };

const lokmin: Forum = { kind: 'lokmin', convener: 'camat' };

export const cadence = (every: Cadence['every'], planned: string, over: Partial<Cadence> = {}): Cadence => ({
  id: `k-${every}`,
  forum: lokmin,
  every,
  planned: on(planned, at(1)),
  ended: null,
  provenance: null,
  ...over,
});

/** A meeting recorded at once as held, of the camat and the puskesmas unless told otherwise. */
export const meeting = (
  day: string,
  n: number,
  over: Partial<DialogueRow> = {},
  there: Readonly<Record<string, Presence>> = { camat: 'present', puskesmas: 'present' },
): DialogueRow => ({
  ...record(day, n),
  forum: lokmin,
  date: day,
  startsAt: null,
  endsAt: null,
  place: null,
  agenda: [],
  invited: Object.keys(there),
  held: on(day, at(n)),
  attendance: [
    {
      ...on(day, at(n)),
      attendance: Object.entries(there).map(([stakeholderId, presence]) => ({ stakeholderId, presence })),
      guests: 0,
      reason: null,
    },
  ],
  minutes: null,
  closings: [],
  cancelled: null,
  ...over,
});

/** Minutes with these items, recorded with the n-th event. */
export const minutes = (day: string, n: number, items: readonly MinutesItem[]): DialogueRow['minutes'] => ({
  readings: [{ ...on(day, at(n)), items, reason: null }],
  approved: null,
});

export const said = (itemId: string, broughtBy?: string): MinutesItem => ({
  itemId,
  kind: 'information',
  text: 'Telur untuk enam keluarga',
  ...(broughtBy === undefined ? {} : { broughtBy }),
});

export const signal = (day: string, n: number, over: Partial<TrustSignalRow> = {}): TrustSignalRow => ({
  ...record(day, n),
  behaviour: 'kept-promise',
  direction: 'positive',
  weight: 1,
  observer: 'puskesmas',
  observed: 'sicer',
  dialogueId: null,
  text: 'Telur dikirim',
  confidential: false,
  ...over,
});

export const clause = (clauseId: string, owner: string, dueOn: string): Clause => ({
  clauseId,
  text: 'Dua belas anak asuh',
  owner,
  dueOn,
});

/** A proposal of the camat and the sicer, with the n-th event. */
export const commitment = (
  day: string,
  n: number,
  clauses: readonly Clause[],
  over: Partial<CommitmentRow> = {},
): CommitmentRow => ({
  ...record(day, n),
  title: 'Orang tua asuh',
  preamble: '',
  parties: ['camat', 'sicer'],
  clauses,
  dialogueId: null,
  versions: [],
  clauseFacts: [],
  withdrawn: null,
  ...over,
});

/** A text agreed with the n-th event, signed by the parties with the next ones and in force with the last. */
export const version = (
  day: string,
  n: number,
  clauses: readonly Clause[],
  over: Partial<Pick<CommitmentText, 'version' | 'parties'>> & { readonly signedBy?: readonly string[] } = {},
): CommitmentVersion => {
  const { version = 1, parties = ['camat', 'sicer'], signedBy = parties } = over;
  const text = { commitmentId: 'r-1', version, title: 'Orang tua asuh', preamble: '', parties, clauses };
  return {
    text,
    digest: 'a'.repeat(64),
    agreed: on(day, at(n)),
    reason: version === 1 ? null : 'tenggat',
    signatures: signedBy.map((party, index) => ({
      ...on(day, at(n + 1 + index)),
      party,
      personId: `p-${party}`,
      capacity: 'ketua',
      method: 'passkey',
      evidence: null,
    })),
    declines: [],
    inForce: parties.every((party) => signedBy.includes(party)) ? on(day, at(n + 1 + parties.length)) : null,
  };
};

export const clauseFact = (
  day: string,
  n: number,
  clauseId: string,
  kind: ClauseFact['kind'],
): ClauseFact => ({ ...on(day, at(n)), clauseId, kind, quantity: null, note: '' });

export const statement = (
  topic: Topic,
  agree: readonly string[],
  disagree: readonly string[] = [],
  silent: readonly string[] = [],
): Statement => ({ topic, text: 'Tidak ada anak yang tertinggal', agree, disagree, silent });

export const session = (
  day: string,
  n: number,
  statements: readonly Statement[],
  over: Partial<UnderstandingSessionRow> = {},
): UnderstandingSessionRow => ({ ...record(day, n), dialogueId: null, statements, ...over });

export const outcome = (day: string, n: number, over: Partial<OutcomeRow> = {}): OutcomeRow => ({
  ...record(day, n),
  kind: 'small-win',
  title: 'Enam keluarga lulus',
  text: '',
  commitments: [],
  parties: ['sicer'],
  ...over,
});

/** The roster of Legok with these records, and no others. */
export const rows = (over: Partial<PhaseRows> = {}): PhaseRows => ({
  collaboration: legok,
  dialogues: [],
  trustSignals: [],
  commitments: [],
  understandingSessions: [],
  outcomes: [],
  startingConditions: null,
  institutionalDesign: null,
  facilitations: [],
  factors: [],
  ...over,
});
