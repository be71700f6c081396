import type { Decider } from '#event-sourcing/decider.js';
import { malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireNotBefore, requirePast, requireRecordable, type Known } from '../known.js';
import { isDay } from '../occurred-on.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  AttendanceCorrected,
  DialogueCancelled,
  DialogueEvent,
  DialogueHeld,
  DialogueRetracted,
  DialogueScheduled,
  FollowUpClosed,
  Meeting,
  MinutesAmended,
  MinutesApproved,
  MinutesRecorded,
} from './dialogue.events.js';
import { dialogueView, type DialogueRow, type Minutes } from './dialogue.view.js';
import { requireAttendance, requireInvited, requireItems, requireMeeting } from './meeting-rules.js';

/** A request; without `occurredOn` it is about today. */
interface Act<Type extends string, Data> {
  readonly type: Type;
  readonly occurredOn?: OccurredOn | undefined;
  readonly data: Data;
}

export type DialogueCommand =
  | Act<'ScheduleDialogue', DialogueScheduled['data']>
  | { readonly type: 'HoldDialogue'; readonly occurredOn: OccurredOn; readonly data: DialogueHeld['data'] }
  | Act<'CorrectAttendance', AttendanceCorrected['data']>
  | Act<'RecordMinutes', MinutesRecorded['data']>
  | Act<'ApproveMinutes', MinutesApproved['data']>
  | Act<'AmendMinutes', MinutesAmended['data']>
  | Act<'CloseFollowUp', FollowUpClosed['data']>
  | Act<'CancelDialogue', DialogueCancelled['data']>
  | { readonly type: 'RetractDialogue'; readonly data: DialogueRetracted['data'] };

type Request<Type extends DialogueCommand['type']> = Extract<DialogueCommand, { type: Type }>;
type Current = DialogueRow | undefined;
type Facts = readonly DialogueEvent[];

function existing(record: Current): DialogueRow {
  if (!record) throw notFound('dialogue-unknown', 'No such dialogue');
  return record;
}

function standing(record: Current): DialogueRow {
  const row = existing(record);
  if (row.retracted) throw ruleBroken('dialogue-retracted', 'This dialogue was taken back');
  return row;
}

function held(record: Current): DialogueRow {
  const row = standing(record);
  if (!row.held) throw ruleBroken('dialogue-not-held', 'This dialogue was not held');
  return row;
}

/** The day of what is done about a meeting that was held. */
function dayAfterHolding(
  { occurredOn }: { readonly occurredOn?: OccurredOn | undefined },
  { date }: DialogueRow,
  { today }: Known,
): OccurredOn {
  const on = occurredOn ?? today;
  requirePast(on, today, 'occurredOn');
  requireNotBefore(on, date, 'date-before-holding');
  return on;
}

/** What is read now, as drafted or amended last. */
const items = (minutes: Minutes | null): Minutes['readings'][number]['items'] | undefined =>
  minutes?.readings.at(-1)?.items;

const meeting = ({
  forum,
  startsAt,
  endsAt,
  place,
  agenda,
}: DialogueRow): { [Name in keyof Meeting]: unknown } => ({ forum, startsAt, endsAt, place, agenda });

function isScheduledSo({ occurredOn, data }: Request<'ScheduleDialogue'>, row: DialogueRow): boolean {
  const { recorded, date: scheduledFor, invited, provenance, cancelled } = row;
  const sameDay = (occurredOn ?? recorded.occurredOn) === recorded.occurredOn;
  const asked = { ...meeting(row), scheduledFor, invited, provenance };
  return !row.held && !cancelled && sameDay && same(asked, data);
}

function schedule(command: Request<'ScheduleDialogue'>, record: Current, known: Known): Facts {
  const { data } = command;
  if (record) {
    if (isScheduledSo(command, standing(record))) return [];
    throw ruleBroken('dialogue-already-recorded', 'This dialogue is already on record');
  }
  const on = command.occurredOn ?? known.today;
  requireRecordable(on, known);
  if (!isDay(data.scheduledFor))
    throw malformed('date-invalid', `${data.scheduledFor} is no day`, 'scheduledFor');
  requireMeeting(data, data.scheduledFor, known);
  requireInvited(data.invited, data.scheduledFor, known);
  return [fact('DialogueScheduled', on, data)];
}

/** As it was told first, or as it stands corrected. */
const isHeldSo = ({ occurredOn, data }: Request<'HoldDialogue'>, row: DialogueRow): boolean =>
  row.date === occurredOn &&
  row.attendance.some(({ attendance, guests }) =>
    same(
      { ...meeting(row), attendance, guests, provenance: row.provenance },
      { ...data, provenance: data.provenance ?? row.provenance },
    ),
  );

function hold(command: Request<'HoldDialogue'>, record: Current, known: Known): Facts {
  const { occurredOn, data } = command;
  const row = record && standing(record);
  if (row?.held) {
    if (isHeldSo(command, row)) return [];
    throw ruleBroken('dialogue-already-held', 'This dialogue is on record as held, and otherwise');
  }
  if (row?.cancelled) throw ruleBroken('dialogue-cancelled', 'This dialogue was cancelled');
  requireRecordable(occurredOn, known);
  requireMeeting(data, occurredOn, known);
  requireAttendance(data, occurredOn, known);
  return [fact('DialogueHeld', occurredOn, data)];
}

function correctAttendance(command: Request<'CorrectAttendance'>, record: Current, known: Known): Facts {
  const row = held(record);
  const { attendance, guests } = command.data;
  const now = row.attendance.at(-1);
  if (now && same([now.attendance, now.guests], [attendance, guests])) return [];
  const on = dayAfterHolding(command, row, known);
  requireAttendance(command.data, row.date, known);
  return [fact('AttendanceCorrected', on, command.data)];
}

function recordMinutes(command: Request<'RecordMinutes'>, record: Current, known: Known): Facts {
  const row = held(record);
  if (row.minutes && same(items(row.minutes), command.data.items)) return [];
  if (row.minutes?.approved)
    throw ruleBroken('minutes-approved', 'These minutes are approved: they can only be amended');
  const on = dayAfterHolding(command, row, known);
  requireRecordable(on, known);
  requireItems(command.data.items, row.date, known);
  return [fact('MinutesRecorded', on, command.data)];
}

function approveMinutes(command: Request<'ApproveMinutes'>, record: Current, known: Known): Facts {
  const row = held(record);
  if (!row.minutes) throw ruleBroken('minutes-missing', 'No minutes were recorded yet');
  if (row.minutes.approved) return [];
  return [fact('MinutesApproved', dayAfterHolding(command, row, known), command.data)];
}

function amendMinutes(command: Request<'AmendMinutes'>, record: Current, known: Known): Facts {
  const row = held(record);
  const approved = row.minutes?.approved;
  if (!approved) throw ruleBroken('minutes-not-approved', 'Only approved minutes are amended');
  if (same(items(row.minutes), command.data.items)) return [];
  const on = dayAfterHolding(command, row, known);
  requireNotBefore(on, approved.occurredOn, 'date-before-approval');
  requireItems(command.data.items, row.date, known);
  return [fact('MinutesAmended', on, command.data)];
}

function closeFollowUp(command: Request<'CloseFollowUp'>, record: Current, known: Known): Facts {
  const row = held(record);
  const { itemId, closing } = command.data;
  if (!items(row.minutes)?.some((item) => item.itemId === itemId && item.kind === 'follow-up'))
    throw notFound('follow-up-unknown', 'The minutes hold no such follow-up', 'itemId');
  const closed = row.closings.find((one) => one.itemId === itemId);
  if (closed?.closing === closing) return [];
  if (closed) throw ruleBroken('follow-up-already-closed', `This follow-up is ${closed.closing}`, 'closing');
  return [fact('FollowUpClosed', dayAfterHolding(command, row, known), command.data)];
}

function cancel({ occurredOn, data }: Request<'CancelDialogue'>, record: Current, { today }: Known): Facts {
  const row = standing(record);
  if (row.held) throw ruleBroken('dialogue-already-held', 'A dialogue that was held cannot be cancelled');
  if (row.cancelled) return [];
  const on = occurredOn ?? today;
  requirePast(on, today, 'occurredOn');
  return [fact('DialogueCancelled', on, data)];
}

/** A dialogue is invited to, held, minuted, approved; after that only corrections change what is read. */
export const dialogue: Decider<DialogueRow, DialogueCommand, DialogueEvent, Known> = withCleanText({
  name: 'dialogue',
  view: dialogueView,

  decide(command, record, known) {
    switch (command.type) {
      case 'ScheduleDialogue':
        return schedule(command, record, known);
      case 'HoldDialogue':
        return hold(command, record, known);
      case 'CorrectAttendance':
        return correctAttendance(command, record, known);
      case 'RecordMinutes':
        return recordMinutes(command, record, known);
      case 'ApproveMinutes':
        return approveMinutes(command, record, known);
      case 'AmendMinutes':
        return amendMinutes(command, record, known);
      case 'CloseFollowUp':
        return closeFollowUp(command, record, known);
      case 'CancelDialogue':
        return cancel(command, record, known);
      case 'RetractDialogue':
        return existing(record).retracted ? [] : [fact('DialogueRetracted', known.today, command.data)];
    }
  },
});
