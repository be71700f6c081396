import { idOf, type Recorded } from '#event-sourcing/event.js';
import type { View } from '#event-sourcing/view.js';
import type { Box } from '../box.js';
import { RECORD_VIEWS } from '../record-views.js';
import type { Trace } from '../record-row.js';

/** The concept a stream belongs to, by its category, and the box of the model it tells about. */
export const CONCEPTS = {
  collaboration: { concept: 'collaboration', box: null },
  startingConditions: { concept: 'starting-conditions', box: 'starting-conditions' },
  institutionalDesign: { concept: 'institutional-design', box: 'institutional-design' },
  facilitation: { concept: 'facilitative-leadership', box: 'facilitative-leadership' },
  dialogue: { concept: 'dialogue', box: 'dialogue' },
  trustSignal: { concept: 'trust-signal', box: 'trust' },
  commitment: { concept: 'commitment', box: 'commitment' },
  understanding: { concept: 'shared-understanding', box: 'understanding' },
  outcome: { concept: 'intermediate-outcome', box: 'outcome' },
  factor: { concept: 'factor', box: null },
  prevalence: { concept: 'prevalence', box: 'outcomes' },
} as const satisfies Record<string, { readonly concept: string; readonly box: Box | null }>;

/** One event on the timeline; corrections and retractions show at both ends. */
export interface TimelineEntry extends Trace {
  readonly type: string;
  readonly revision: number;
  readonly schemaVersion: number;
  readonly stakeholders: readonly string[];
  /** What it is about, in a few words of its own; null where there are none or they are confidential. */
  readonly about: string | null;
  readonly illustration: boolean;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  readonly retracts: readonly string[];
  readonly retractedBy: string | null;
}

/** All that happened to one record. */
export interface TimelineRow {
  readonly stream: string;
  readonly entries: readonly TimelineEntry[];
}

/** The type of event that each correction takes the place of, besides earlier corrections of its own type. */
const CORRECTS: Readonly<Record<string, string>> = {
  AttendanceCorrected: 'DialogueHeld',
  MinutesRecorded: 'MinutesRecorded',
  MinutesAmended: 'MinutesRecorded',
  CommitmentAmended: 'CommitmentAgreed',
  PrevalenceCorrected: 'PrevalenceMeasured',
};

/** Fields of events that hold stakeholders' ids. */
const STAKEHOLDER_FIELDS = new Set([
  'stakeholderId',
  'stakeholders',
  'convener',
  'by',
  'towards',
  'observer',
  'observed',
  'owner',
  'broughtBy',
  'party',
  'parties',
  'members',
  'invited',
  'agree',
  'disagree',
  'silent',
]);

function stakeholdersIn(data: object, found = new Set<string>()): Set<string> {
  for (const [field, value] of Object.entries(data) as [string, unknown][])
    if (typeof value === 'string') {
      if (STAKEHOLDER_FIELDS.has(field)) found.add(value);
    } else if (Array.isArray(value) && STAKEHOLDER_FIELDS.has(field))
      for (const id of value) found.add(String(id));
    else if (typeof value === 'object' && value !== null) stakeholdersIn(value, found);
  return found;
}

interface Telling {
  readonly confidential?: boolean;
  readonly title?: string;
  readonly name?: string;
  readonly forum?: { readonly kind: string; readonly name?: string };
  readonly text?: string | { readonly title?: string };
  readonly finding?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly period?: string;
  readonly stunted?: number;
  readonly measured?: number;
  readonly provenance?: { readonly illustration: boolean };
}

function aboutOf(data: Telling): string | null {
  if (data.confidential) return null;
  const text = typeof data.text === 'object' ? data.text.title : data.text;
  const forum = data.forum?.name ?? data.forum?.kind;
  const said = [
    data.title,
    data.name,
    forum,
    text,
    data.finding,
    countsOf(data),
    data.reason,
    data.note,
  ].find((candidate) => candidate !== undefined);
  if (said === undefined) return null;
  return said.length > 160 ? `${said.slice(0, 159).trimEnd()}…` : said;
}

/** Of how many measured how many are stunted, and when, as far as a fact says so. */
function countsOf({ period, stunted, measured }: Telling): string | undefined {
  if (stunted === undefined || measured === undefined) return undefined;
  return `${period === undefined ? '' : `${period}: `}${stunted} / ${measured}`;
}

const isRetraction = (type: string): boolean => type.endsWith('Retracted');

/** An event after the earlier ones of its stream, which learn what it did to them. */
function entered(row: TimelineRow | undefined, event: Recorded): TimelineRow {
  const before = row?.entries ?? [];
  const { type, revision, schemaVersion, position } = event;
  const { occurredOn, recordedAt, actor } = event.meta;
  const { corrected, taken } = touched(before, type);
  const entries =
    corrected === undefined && taken.length === 0
      ? before
      : before.map((entry) => ({
          ...entry,
          correctedBy: entry === corrected ? position : entry.correctedBy,
          retractedBy: taken.includes(entry) ? position : entry.retractedBy,
        }));
  const data = event.data as Telling;
  // Spelt out: an object that begins with a spread is built slowly, and every event of a rebuild passes here.
  const entry: TimelineEntry = {
    occurredOn,
    recordedAt,
    actor,
    position,
    type,
    revision,
    schemaVersion,
    stakeholders: [...stakeholdersIn(data)],
    about: aboutOf(data),
    illustration: data.provenance?.illustration ?? false,
    corrects: corrected?.position ?? null,
    correctedBy: null,
    retracts: taken.map((one) => one.position),
    retractedBy: null,
  };
  return { stream: event.stream, entries: [...entries, entry] };
}

/** The earlier event that one of this type takes the place of, and those that it takes back. */
function touched(
  before: readonly TimelineEntry[],
  type: string,
): { readonly corrected: TimelineEntry | undefined; readonly taken: readonly TimelineEntry[] } {
  const target = CORRECTS[type];
  if (target === undefined && !isRetraction(type)) return { corrected: undefined, taken: [] };
  const standing = before.filter((entry) => entry.retractedBy === null && !isRetraction(entry.type));
  if (target === undefined) return { corrected: undefined, taken: standing };
  const corrected = standing.findLast((entry) => entry.type === target || entry.type === type);
  return { corrected, taken: isRetraction(type) ? standing : [] };
}

const types = RECORD_VIEWS.flatMap(({ fold }) => Object.keys(fold));

/** Everything that was recorded, one row a stream. */
export const timelineView: View<TimelineRow> = {
  name: 'timeline',
  key: ({ stream }) => stream,
  sortOn: ({ entries }) => entries[0]?.occurredOn ?? '',
  fold: Object.fromEntries(types.map((type) => [type, entered])),
};

/** What a stream's name says of its concept. */
export const conceptOf = (stream: string): { concept: string; box: Box | null; recordId: string } => {
  const category = stream.slice(0, stream.indexOf('-'));
  return { ...CONCEPTS[category as keyof typeof CONCEPTS], recordId: idOf(stream) };
};
