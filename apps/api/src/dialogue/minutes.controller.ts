import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { DialogueCommand } from '#collaboration/dialogue/dialogue.js';
import type { MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import type { RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { DialogueMessage } from './dialogue.handler.js';
import {
  AmendMinutesBody,
  ApproveMinutesBody,
  CloseFollowUpBody,
  RecordMinutesBody,
  type MinutesItemBody,
} from './minutes.dto.js';

const named = (items: readonly MinutesItemBody[], asked: Asked): MinutesItem[] =>
  items.map((item, index) => ({ ...item, itemId: item.itemId ?? newId('item', asked, index) }));

@ApiTags('dialogue')
@Controller('dialogues/:dialogueId')
export class MinutesController {
  constructor(private readonly commands: CommandBus) {}

  /** Records the minutes of a meeting that was held, whole; until they are approved they may be recorded anew. */
  @Post('minutes')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({
    items: [
      { kind: 'information', text: 'Dua posyandu belum punya antropometri kit', broughtBy: CONTOH.puskesmas },
      { kind: 'decision', text: 'Timbang bulan depan dipusatkan di balai desa', phase: 'understanding' },
      {
        kind: 'follow-up',
        text: 'Meminjamkan antropometri kit ke dua posyandu',
        owner: CONTOH.puskesmas,
        dueOn: '2024-01-31',
      },
    ],
  })
  record(
    @Id('dialogueId', CONTOH.held) dialogueId: string,
    @Body() { items }: RecordMinutesBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(dialogueId, { type: 'RecordMinutes', data: { items: named(items, asked) } }, asked);
  }

  /** Approves the minutes and so freezes their text. */
  @Post('approval')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({ note: 'Dibacakan kembali dan disetujui' })
  approve(
    @Id('dialogueId', CONTOH.minuted) dialogueId: string,
    @Body() { occurredOn, ...data }: ApproveMinutesBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(dialogueId, { type: 'ApproveMinutes', occurredOn, data }, asked);
  }

  /** Changes what approved minutes say, with a reason; both readings stay visible. */
  @Post('amendments')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({
    items: [
      {
        itemId: CONTOH.followUp,
        kind: 'follow-up',
        text: 'Mengirim daftar anak asuh ke desa (per posyandu)',
        owner: CONTOH.puskesmas,
        dueOn: '2024-01-15',
      },
    ],
    reason: 'Rapat meminta daftar per posyandu',
  })
  amend(
    @Id('dialogueId', CONTOH.approved) dialogueId: string,
    @Body() { items, reason }: AmendMinutesBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(
      dialogueId,
      { type: 'AmendMinutes', data: { items: named(items, asked), reason } },
      asked,
    );
  }

  /** Closes a follow-up of the minutes: it was done, or dropped. */
  @Post('follow-ups/:itemId/closing')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ closing: 'done', note: 'Daftar sudah diterima desa' })
  closeFollowUp(
    @Id('dialogueId', CONTOH.approved) dialogueId: string,
    @Id('itemId', CONTOH.followUp) itemId: string,
    @Body() { occurredOn, ...closing }: CloseFollowUpBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(dialogueId, { type: 'CloseFollowUp', occurredOn, data: { itemId, ...closing } }, asked);
  }

  private run(id: string, command: DialogueCommand, asked: Asked): Promise<RecordedAnswer> {
    return this.commands.execute(new DialogueMessage(id, command, asked));
  }
}
