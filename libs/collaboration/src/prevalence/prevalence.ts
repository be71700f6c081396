import type { Decider } from '#event-sourcing/decider.js';
import { malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { derivedId } from '#event-sourcing/identity.js';
import { requirePast, requireRecordable, type Known } from '../known.js';
import { firstDay, isOccurredOn, type Day } from '../occurred-on.js';
import { withCleanText } from '../text.js';
import type {
  Cell,
  Counts,
  PrevalenceCorrected,
  PrevalenceDisputed,
  PrevalenceEvent,
  PrevalenceMeasured,
} from './prevalence.events.js';
import { prevalenceView, type Dispute, type PrevalenceRow, type Reading } from './prevalence.view.js';
import { standing } from './standing.js';

export type PrevalenceCommand =
  | {
      readonly type: 'MeasurePrevalence';
      readonly occurredOn: OccurredOn;
      readonly data: PrevalenceMeasured['data'];
    }
  /** States all counts anew: one left out is no longer known. */
  | {
      readonly type: 'CorrectPrevalence';
      readonly occurredOn: OccurredOn;
      readonly data: PrevalenceCorrected['data'];
    }
  | { readonly type: 'RetractPrevalence'; readonly data: { readonly reason: string } }
  | {
      readonly type: 'DisputePrevalence';
      readonly occurredOn: OccurredOn;
      readonly data: PrevalenceDisputed['data'];
    };

/** The id of the one stream a cell has in a collaboration. */
export const cellId = (collaborationId: string, { catchmentId, period, source }: Cell): string =>
  derivedId('prevalence', collaborationId, catchmentId ?? 'total', period, source);

function requirePeriod(period: string, today: Day, field: string): void {
  if (period.length > 7 || !isOccurredOn(period))
    throw malformed('period-invalid', `${period} is no year or month`, field);
  if (firstDay(period) > today) throw ruleBroken('period-not-begun', `${period} has not begun`, field);
}

function requireCatchment(catchmentId: string, { collaboration }: Known): void {
  if (!collaboration.catchments.some(({ id }) => id === catchmentId))
    throw ruleBroken('catchment-unknown', `${catchmentId} is not declared here`, 'catchmentId');
}

function requireCount(count: number, field: string): void {
  if (!Number.isSafeInteger(count)) throw malformed('count-invalid', `${count} is no whole number`, field);
  if (count < 0) throw ruleBroken('count-negative', 'Nobody counts fewer than none', field);
}

/** 0 <= ST <= D, D > 0, and no more still stunted than stunted; D > S stands, and is only flagged. */
function requireCounts({ measured, stunted, registered, stillStunted }: Counts): void {
  requireCount(measured, 'measured');
  requireCount(stunted, 'stunted');
  if (registered !== undefined) requireCount(registered, 'registered');
  if (stillStunted !== undefined) requireCount(stillStunted, 'stillStunted');
  if (measured === 0) throw ruleBroken('prevalence-none-measured', 'No child was measured', 'measured');
  if (stunted > measured)
    throw ruleBroken('prevalence-stunted-exceeds-measured', 'More stunted than measured', 'stunted');
  if (stillStunted !== undefined && stillStunted > stunted)
    throw ruleBroken(
      'prevalence-still-stunted-exceeds-stunted',
      'More still stunted than stunted',
      'stillStunted',
    );
}

function requireStated({ period, measured, stunted, percent }: Dispute['stated'], today: Day): void {
  requirePeriod(period, today, 'stated.period');
  if (measured !== undefined) requireCount(measured, 'stated.measured');
  requireCount(stunted, 'stated.stunted');
  if (!(percent >= 0 && percent <= 100))
    throw ruleBroken('percent-out-of-range', 'A percentage lies within 0 and 100', 'stated.percent');
}

const sameCounts = (one: Counts, other: Counts): boolean =>
  one.measured === other.measured &&
  one.stunted === other.stunted &&
  one.registered === other.registered &&
  one.stillStunted === other.stillStunted;

const sameStatement = (one: Omit<Dispute, 'id'>, other: PrevalenceDisputed['data']): boolean =>
  one.stated.period === other.stated.period &&
  one.stated.measured === other.stated.measured &&
  one.stated.stunted === other.stated.stunted &&
  one.stated.percent === other.stated.percent &&
  one.statedIn === other.statedIn &&
  one.reason === other.reason;

type Asked<Type extends PrevalenceCommand['type']> = Extract<PrevalenceCommand, { type: Type }>;
type Facts = readonly PrevalenceEvent[];

/** What a cell that was measured says now; undefined when all of it was taken back. */
function reading(record: PrevalenceRow | undefined): Reading | undefined {
  if (!record?.readings.length) throw notFound('prevalence-unknown', 'This cell has no figure');
  return standing(record).at(-1);
}

function measure(
  { occurredOn, data }: Asked<'MeasurePrevalence'>,
  record: PrevalenceRow | undefined,
  known: Known,
): Facts {
  requirePeriod(data.period, known.today, 'period');
  requirePast(occurredOn, known.today, 'occurredOn');
  requireCounts(data);
  const now = record && standing(record).at(-1);
  if (now && sameCounts(now, data)) return [];
  if (now) throw ruleBroken('prevalence-already-measured', 'This cell has a figure: correct it instead');
  requireRecordable(occurredOn, known);
  requireCatchment(data.catchmentId, known);
  return [fact<PrevalenceEvent>('PrevalenceMeasured', occurredOn, data)];
}

function correct(
  { occurredOn, data }: Asked<'CorrectPrevalence'>,
  record: PrevalenceRow | undefined,
  known: Known,
): Facts {
  const now = reading(record);
  if (!now) throw ruleBroken('prevalence-retracted', 'This figure was taken back: measure again instead');
  requirePast(occurredOn, known.today, 'occurredOn');
  requireCounts(data);
  return sameCounts(now, data) ? [] : [fact<PrevalenceEvent>('PrevalenceCorrected', occurredOn, data)];
}

function dispute(
  { occurredOn, data }: Asked<'DisputePrevalence'>,
  earlier: readonly Dispute[],
  known: Known,
): Facts {
  requirePast(occurredOn, known.today, 'occurredOn');
  requirePeriod(data.period, known.today, 'period');
  requireStated(data.stated, known.today);
  if (earlier.some((one) => sameStatement(one, data))) return [];
  if (earlier.some(({ id }) => id === data.disputeId))
    throw ruleBroken('dispute-already-recorded', 'This id stands for another statement', 'disputeId');
  requireRecordable(occurredOn, known);
  if (data.catchmentId !== null) requireCatchment(data.catchmentId, known);
  return [fact<PrevalenceEvent>('PrevalenceDisputed', occurredOn, data)];
}

/** A cell is measured once, then corrected with a reason or taken back; statements against it stay beside it. */
export const prevalence: Decider<PrevalenceRow, PrevalenceCommand, PrevalenceEvent, Known> = withCleanText({
  name: 'prevalence',
  view: prevalenceView,

  decide(command, record, known) {
    switch (command.type) {
      case 'MeasurePrevalence':
        return measure(command, record, known);
      case 'CorrectPrevalence':
        return correct(command, record, known);
      case 'RetractPrevalence':
        if (!reading(record)) return [];
        return [fact<PrevalenceEvent>('PrevalenceRetracted', known.today, command.data)];
      case 'DisputePrevalence':
        return dispute(command, record?.disputes ?? [], known);
    }
  },
});
