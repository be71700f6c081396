import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { dialogue, type DialogueCommand } from '#collaboration/dialogue/dialogue.js';
import { dialogueView, type DialogueRow } from '#collaboration/dialogue/dialogue.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, TimeQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { ReadRecord, type Read } from '../records/read-record.js';
import { CorrectAttendanceBody, HoldDialogueBody, RecordDialogueBody } from './dialogue.dto.js';
import { DialogueMessage } from './dialogue.handler.js';
import { HoldScheduled } from './hold-scheduled.js';
import { followUpsAt, type FollowUps } from './open-follow-ups.js';

/** The rules on its fields have seen to it that the body is of one kind or the other, whole. */
function commandOf({ id: _id, ...body }: RecordDialogueBody): DialogueCommand {
  const { scheduledFor, occurredOn, invited = [], attendance = [], guests = 0, ...meeting } = body;
  return occurredOn === undefined
    ? { type: 'ScheduleDialogue', data: { ...meeting, scheduledFor: String(scheduledFor), invited } }
    : { type: 'HoldDialogue', occurredOn, data: { ...meeting, attendance, guests } };
}

@ApiTags('dialogue')
@Controller()
export class DialogueController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Schedules a meeting (`scheduledFor`), or records at once one that was held (`occurredOn`). */
  @Post('collaborations/:collaborationId/dialogues')
  @Needs('write', 'record')
  @Example({
    scheduledFor: '2024-01-18',
    forum: { kind: 'lokmin', convener: CONTOH.puskesmas },
    startsAt: '09:00',
    endsAt: '11:30',
    place: 'Aula Puskesmas (contoh)',
    agenda: ['Hasil timbang Desember', 'Rencana kunjungan rumah'],
    invited: [CONTOH.kecamatan, CONTOH.puskesmas, CONTOH.desa],
    provenance: { illustration: true },
  })
  record(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: RecordDialogueBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const dialogueId = body.id ?? newId('dialogue', asked);
    return this.commands.execute(new DialogueMessage(dialogueId, commandOf(body), asked, collaborationId));
  }

  /** Meetings, held and scheduled, newest first; with `on`, those that are for a day up to then. */
  @Get('collaborations/:collaborationId/dialogues')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<Item<DialogueRow>>> {
    return this.queries.execute(new ListRecords(dialogueView, collaborationId, query));
  }

  /** One meeting, what it leaves open, and what earlier meetings of its forum left open to it. */
  @Get('dialogues/:dialogueId')
  @Needs('read', 'record')
  one(
    @Id('dialogueId', CONTOH.approved) dialogueId: string,
    @Query() time: TimeQuery,
  ): Promise<Read<Item<DialogueRow> & FollowUps>> {
    return this.queries.execute(
      new ReadRecord(dialogue, dialogueId, time, (row, { snapshot, on }) => ({
        ...row,
        ...followUpsAt(row, snapshot.rows(dialogueView), on),
      })),
    );
  }

  /** Tells how a scheduled meeting was held. */
  @Post('dialogues/:dialogueId/holding')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({
    occurredOn: '2023-12-14',
    startsAt: '09:15',
    endsAt: '11:00',
    place: 'Aula Kecamatan (contoh)',
    agenda: ['Rencana rembuk stunting 2024'],
    attendance: [
      { stakeholderId: CONTOH.kecamatan, presence: 'present', arrivedAt: '09:00', leftAt: '11:00' },
      { stakeholderId: CONTOH.puskesmas, presence: 'represented' },
      { stakeholderId: CONTOH.desa, presence: 'present', arrivedAt: '09:30' },
    ],
    guests: 2,
  })
  hold(
    @Id('dialogueId', CONTOH.scheduled) dialogueId: string,
    @Body() { occurredOn, ...data }: HoldDialogueBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(new HoldScheduled(dialogueId, { occurredOn, data }, asked));
  }

  /** Corrects who was there; both lists stay readable. */
  @Post('dialogues/:dialogueId/attendance')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({
    attendance: [
      { stakeholderId: CONTOH.kecamatan, presence: 'present' },
      { stakeholderId: CONTOH.puskesmas, presence: 'present' },
      { stakeholderId: CONTOH.desa, presence: 'represented' },
    ],
    guests: 1,
    reason: 'Daftar hadir kertas menyebut wakil desa',
  })
  correctAttendance(
    @Id('dialogueId', CONTOH.held) dialogueId: string,
    @Body() data: CorrectAttendanceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(new DialogueMessage(dialogueId, { type: 'CorrectAttendance', data }, asked));
  }

  /** Cancels a scheduled meeting. */
  @Post('dialogues/:dialogueId/cancellation')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Bersamaan dengan rapat kabupaten' })
  cancel(
    @Id('dialogueId', CONTOH.cancellable) dialogueId: string,
    @Body() data: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(new DialogueMessage(dialogueId, { type: 'CancelDialogue', data }, asked));
  }

  /** Takes a meeting back; it stays readable and counts no more. */
  @Post('dialogues/:dialogueId/retraction')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Tercatat dua kali' })
  retract(
    @Id('dialogueId', CONTOH.retractable) dialogueId: string,
    @Body() data: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(new DialogueMessage(dialogueId, { type: 'RetractDialogue', data }, asked));
  }
}
