import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Clause } from '#collaboration/commitment/commitment.events.js';
import { commitment, type CommitmentCommand } from '#collaboration/commitment/commitment.js';
import { commitmentView, type CommitmentRow } from '#collaboration/commitment/commitment.view.js';
import { commitmentStatus, type CommitmentStatus } from '#collaboration/phase/commitment-standing.js';
import { Needs, inBody } from '../access/needs.decorator.js';
import { CONTOH, CONTOH_TEXT, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import {
  DatedReasonBody,
  PageQuery,
  ReasonBody,
  TimeQuery,
  type RecordedAnswer,
} from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import type { Case } from '../records/case-reader.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { ReadRecord, type Read } from '../records/read-record.js';
import { AnswerSigning } from './answer-signing.js';
import {
  AgreeCommitmentBody,
  AmendCommitmentBody,
  DeclineSigningBody,
  ProposeCommitmentBody,
  SignCommitmentBody,
  type ClauseBody,
} from './commitment.dto.js';
import { CommitmentMessage } from './commitment.handler.js';
import { digestOf } from './digest-of.js';

/** A commitment and how it stands on the day asked for. */
type CommitmentItem = Item<CommitmentRow> & { readonly status: CommitmentStatus };

const standing = (row: Item<CommitmentRow>, { on }: Case): CommitmentItem => ({
  ...row,
  status: commitmentStatus(row, on),
});

const named = (clauses: readonly ClauseBody[], asked: Asked): Clause[] =>
  clauses.map((clause, index) => ({ ...clause, clauseId: clause.clauseId ?? newId('clause', asked, index) }));

@ApiTags('commitment')
@Controller()
export class CommitmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Proposes a commitment: what parties owe each other, clause by clause. */
  @Post('collaborations/:collaborationId/commitments')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-21',
    title: 'Orang tua asuh 2024 (contoh)',
    preamble: 'Hasil rembuk stunting kecamatan.',
    parties: [CONTOH.kecamatan, CONTOH.perusahaan],
    clauses: [
      {
        text: 'Menyediakan telur harian bagi 12 anak asuh',
        owner: CONTOH.perusahaan,
        dueOn: '2024-06-30',
        target: { quantity: 12, unit: 'anak asuh' },
      },
      { text: 'Mengumumkan capaian tiap bulan', owner: CONTOH.kecamatan, dueOn: '2024-12-31' },
    ],
    provenance: { illustration: true },
  })
  propose(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: ProposeCommitmentBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, clauses, ...data } = body;
    const command = {
      type: 'ProposeCommitment',
      occurredOn,
      data: { ...data, clauses: named(clauses, asked) },
    } as const;
    return this.commands.execute(
      new CommitmentMessage(id ?? newId('commitment', asked), command, asked, collaborationId),
    );
  }

  /** Commitments, newest first, each with its status on the day asked for. */
  @Get('collaborations/:collaborationId/commitments')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<CommitmentItem>> {
    return this.queries.execute(new ListRecords(commitmentView, collaborationId, query, standing));
  }

  /** One commitment with all its versions, signatures and clause facts, and its status on the day asked for. */
  @Get('commitments/:commitmentId')
  @Needs('read', 'record')
  one(
    @Id('commitmentId', CONTOH.inForce) commitmentId: string,
    @Query() time: TimeQuery,
  ): Promise<Read<CommitmentItem>> {
    return this.queries.execute(new ReadRecord(commitment, commitmentId, time, standing));
  }

  /** Agrees on the text and so freezes it; from now on it has a digest, and its parties are asked to sign. */
  @Post('commitments/:commitmentId/agreement')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({})
  agree(
    @Id('commitmentId', CONTOH.proposed) commitmentId: string,
    @Body() { occurredOn }: AgreeCommitmentBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(commitmentId, { type: 'AgreeCommitment', occurredOn }, asked);
  }

  /** Signs the text with that digest. With the last party's signature it comes into force. */
  @Post('commitments/:commitmentId/signatures')
  @Needs('answer', 'commitment', inBody('party'))
  @HttpCode(200)
  @Example({
    party: CONTOH.kecamatan,
    personId: CONTOH.person,
    capacity: 'Camat',
    method: 'wet-ink',
    digest: digestOf({ commitmentId: CONTOH.agreed, version: 1, ...CONTOH_TEXT }),
    evidence: {
      sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      attestedBy: CONTOH.witness,
    },
  })
  sign(
    @Id('commitmentId', CONTOH.agreed) commitmentId: string,
    @Body() { occurredOn, ...data }: SignCommitmentBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new AnswerSigning(commitmentId, { type: 'SignCommitment', occurredOn, data }, asked),
    );
  }

  /** Records that a party will not sign the present text, and why. */
  @Post('commitments/:commitmentId/declines')
  @Needs('answer', 'commitment', inBody('party'))
  @HttpCode(200)
  @Example({ party: CONTOH.perusahaan, reason: 'Anggaran tahun ini sudah terpakai' })
  decline(
    @Id('commitmentId', CONTOH.declinable) commitmentId: string,
    @Body() { occurredOn, ...data }: DeclineSigningBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new AnswerSigning(commitmentId, { type: 'DeclineSigning', occurredOn, data }, asked),
    );
  }

  /** Puts another text in place of the agreed one and asks all parties again; old signatures stay with the old text. */
  @Post('commitments/:commitmentId/amendments')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({
    title: 'Kunjungan rumah 2024 (contoh)',
    preamble: '',
    parties: [CONTOH.kecamatan, CONTOH.puskesmas],
    clauses: [
      {
        clauseId: CONTOH.clause,
        text: 'Mengunjungi 30 keluarga tiap bulan',
        owner: CONTOH.puskesmas,
        dueOn: '2024-12-31',
        target: { quantity: 30, unit: 'keluarga' },
      },
    ],
    reason: 'Target disesuaikan dengan jumlah kader',
  })
  amend(
    @Id('commitmentId', CONTOH.amendable) commitmentId: string,
    @Body() { occurredOn, clauses, ...wording }: AmendCommitmentBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const data = { ...wording, clauses: named(clauses, asked) };
    return this.run(commitmentId, { type: 'AmendCommitment', occurredOn, data }, asked);
  }

  /** Withdraws a commitment: it binds no more from that day on. */
  @Post('commitments/:commitmentId/withdrawal')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({ reason: 'Digantikan program kabupaten' })
  withdraw(
    @Id('commitmentId', CONTOH.withdrawable) commitmentId: string,
    @Body() { occurredOn, reason }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(commitmentId, { type: 'WithdrawCommitment', occurredOn, data: { reason } }, asked);
  }

  /** Takes a commitment back; it stays readable and counts no more. */
  @Post('commitments/:commitmentId/retraction')
  @Needs('approve', 'record')
  @HttpCode(200)
  @Example({ reason: 'Tercatat dua kali' })
  retract(
    @Id('commitmentId', CONTOH.retractableCommitment) commitmentId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.run(commitmentId, { type: 'RetractCommitment', data: { reason } }, asked);
  }

  private run(id: string, command: CommitmentCommand, asked: Asked): Promise<RecordedAnswer> {
    return this.commands.execute(new CommitmentMessage(id, command, asked));
  }
}
