import type { CollaborationEvent } from '#collaboration/collaboration/collaboration.events.js';
import type { Clause, CommitmentEvent, CommitmentText } from '#collaboration/commitment/commitment.events.js';
import type { Attendance, DialogueEvent, MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import type { FactorEvent } from '#collaboration/factor/factor.events.js';
import type { FacilitativeLeadershipEvent } from '#collaboration/facilitative-leadership/facilitative-leadership.events.js';
import type { InstitutionalDesignEvent } from '#collaboration/institutional-design/institutional-design.events.js';
import type { IntermediateOutcomeEvent } from '#collaboration/intermediate-outcome/intermediate-outcome.events.js';
import { addDays, type Day } from '#collaboration/occurred-on.js';
import type { PrevalenceEvent } from '#collaboration/prevalence/prevalence.events.js';
import { SECTORS } from '#collaboration/sector.js';
import {
  TOPICS,
  type SharedUnderstandingEvent,
} from '#collaboration/shared-understanding/shared-understanding.events.js';
import {
  ASPECTS,
  type StartingConditionsEvent,
} from '#collaboration/starting-conditions/starting-conditions.events.js';
import { BEHAVIOURS, type TrustSignalEvent } from '#collaboration/trust-signal/trust-signal.events.js';
import { fact } from '#event-sourcing/event.js';
import type { Chance } from './chance.js';

type AnyEvent =
  | CollaborationEvent
  | CommitmentEvent
  | DialogueEvent
  | FactorEvent
  | FacilitativeLeadershipEvent
  | InstitutionalDesignEvent
  | IntermediateOutcomeEvent
  | PrevalenceEvent
  | SharedUnderstandingEvent
  | StartingConditionsEvent
  | TrustSignalEvent;

/** A fact and the stream it belongs to. */
export interface Told {
  readonly stream: string;
  readonly fact: AnyEvent;
}

type Telling = Generator<Told, void>;

const PARTIES = [
  'Camat',
  'Kasi Pemberdayaan',
  'Puskesmas Induk',
  'Puskesmas Pembantu',
  'Koramil',
  'Polsek',
  'TP PKK',
  'Karang Taruna',
  'Forum Kepala Desa',
  'Perguruan Tinggi',
  'Perusahaan Mitra',
  'Media Warga',
] as const;

const REMARKS = [
  'Jadwal penimbangan di posyandu disepakati sampai akhir bulan dan diumumkan di balai desa',
  'Data balita berisiko dicocokkan antara puskesmas dan kader; selisih tiga posyandu dibahas',
  'Bantuan telur dan susu dibagikan oleh orang tua asuh bersama Babinsa dan Binamas',
  'Kelas ibu hamil ditambah satu kali dengan dukungan perusahaan di wilayah kecamatan',
  'Sanitasi tiga RT diperiksa bersama dan hasilnya dilaporkan pada pertemuan berikut',
] as const;

const provenance = { illustration: true } as const;

const tell = <Type extends AnyEvent['type']>(
  stream: string,
  type: Type,
  on: Day,
  data: Extract<AnyEvent, { type: Type }>['data'],
): Told => ({ stream, fact: fact<AnyEvent>(type, on, data) });

/** One collaboration as it would be recorded, month after month without end, in the demonstration's proportions. */
export class ToldCase {
  readonly id: string;
  private readonly parties: readonly string[];
  private readonly catchments: readonly string[];

  constructor(
    private readonly chance: Chance,
    readonly region: string,
  ) {
    this.id = chance.uuid();
    this.parties = PARTIES.map(() => chance.uuid());
    this.catchments = [1, 2, 3].map(() => chance.uuid());
  }

  *events(from: Day): Generator<Told, never> {
    yield* this.opening(from);
    for (let month = 0; ; month++) yield* this.month(month, addDays(from, 30 * month));
  }

  private *opening(on: Day): Telling {
    const { chance, parties } = this;
    const stream = `collaboration-${this.id}`;
    const [convener = ''] = parties;
    yield tell(stream, 'CollaborationOpened', on, {
      name: `Kecamatan ${this.region}`,
      issue: 'stunting',
      region: this.region,
      provenance,
    });
    for (const [index, stakeholderId] of parties.entries()) {
      const sector = SECTORS[index % SECTORS.length] ?? 'community';
      const name = `${PARTIES[index]} ${this.region}`;
      const role = index === 0 ? 'facilitator' : 'partner';
      yield tell(stream, 'StakeholderJoined', on, { stakeholderId, name, sector, state: index < 6, role });
    }
    for (const kind of ['lokmin', 'forkopimcam', 'loktri'] as const) {
      const every = kind === 'loktri' ? 'quarter' : 'month';
      yield tell(stream, 'CadencePlanned', on, {
        cadenceId: chance.uuid(),
        forum: { kind, convener },
        every,
      });
    }
    for (const [index, catchmentId] of this.catchments.entries()) {
      const villages = [1, 2, 3, 4].map((n) => ({ code: `${this.region}.200${n}`, from: on }));
      yield tell(stream, 'CatchmentDeclared', on, { catchmentId, name: `Puskesmas ${index + 1}`, villages });
    }
    for (const aspect of ASPECTS)
      yield tell(`startingConditions-${this.id}`, 'StartingConditionAssessed', on, {
        assessmentId: chance.uuid(),
        aspect,
        level: 'medium',
        ...(aspect === 'prehistory' ? { prehistory: 'cooperation' as const } : {}),
        finding: chance.one(REMARKS),
        stakeholders: chance.some(2, parties),
      });
    for (const level of ['national', 'regency', 'district'] as const)
      yield tell(`institutionalDesign-${this.id}`, 'RuleAdopted', on, {
        ruleId: chance.uuid(),
        title: 'Keputusan tentang percepatan penurunan stunting',
        kind: 'decree',
        level,
        members: level === 'district' ? parties : [],
        provenance,
      });
  }

  private *month(month: number, on: Day): Telling {
    const { chance } = this;
    for (let n = chance.happens(0.5) ? 3 : 2; n > 0; n--) {
      const day = addDays(on, 9 * n);
      const dialogueId = chance.uuid();
      yield* this.meeting(dialogueId, day);
      if (chance.happens(0.1)) yield* this.session(dialogueId, day);
      if (chance.happens(0.25)) yield* this.facilitation(dialogueId, day);
      for (let signals = chance.below(3); signals > 0; signals--) yield* this.signal(dialogueId, day);
    }
    if (chance.happens(0.35)) yield* this.commitment(on);
    if (chance.happens(0.6)) yield* this.outcome(addDays(on, 20));
    if (chance.happens(0.4)) yield* this.factor(addDays(on, 22));
    if (month % 12 === 11) yield* this.year(addDays(on, 28));
  }

  private *meeting(id: string, day: Day): Telling {
    const { chance, parties } = this;
    const stream = `dialogue-${id}`;
    const kind = chance.one([
      'lokmin',
      'lokmin',
      'lokmin',
      'forkopimcam',
      'forkopimcam',
      'loktri',
      'ngopi',
    ] as const);
    const meeting = {
      forum: { kind, convener: parties[0] ?? '' },
      startsAt: '09:00',
      endsAt: '11:30',
      place: 'Aula Kantor Kecamatan',
      agenda: kind === 'ngopi' ? [] : ['Evaluasi bulan lalu', 'Rencana penimbangan', 'Lain-lain'],
    };
    const invited = chance.some(6, parties);
    const attendance = invited.map((stakeholderId, index): Attendance => {
      const presence = index < 4 ? 'present' : chance.one(['present', 'represented', 'absent'] as const);
      return { stakeholderId, presence };
    });
    if (kind !== 'ngopi' && chance.happens(0.4))
      yield tell(stream, 'DialogueScheduled', addDays(day, -7), { ...meeting, scheduledFor: day, invited });
    yield tell(stream, 'DialogueHeld', day, { ...meeting, attendance, guests: chance.below(9), provenance });
    if (chance.happens(0.03))
      yield tell(stream, 'AttendanceCorrected', day, {
        attendance,
        guests: 0,
        reason: 'Daftar hadir keliru',
      });
    if (kind === 'ngopi') return;
    const items = [1, 2, 3, 4].map((n) => this.item(n === 4, day));
    yield tell(stream, 'MinutesRecorded', day, { items });
    if (chance.happens(0.1)) return;
    yield tell(stream, 'MinutesApproved', addDays(day, 2), {});
    if (chance.happens(0.03))
      yield tell(stream, 'MinutesAmended', addDays(day, 5), { items: items.slice(1), reason: 'Salah ketik' });
    const itemId = items[3]?.itemId ?? '';
    if (chance.happens(0.7))
      yield tell(stream, 'FollowUpClosed', addDays(day, 14), { itemId, closing: 'done', note: 'Selesai' });
  }

  private item(followUp: boolean, day: Day): MinutesItem {
    const { chance, parties } = this;
    const kind = followUp ? 'follow-up' : chance.one(['information', 'decision'] as const);
    const item: MinutesItem = {
      itemId: chance.uuid(),
      kind,
      text: chance.one(REMARKS),
      broughtBy: chance.one(parties),
    };
    return followUp ? { ...item, owner: chance.one(parties), dueOn: addDays(day, 30) } : item;
  }

  private *signal(dialogueId: string, day: Day): Telling {
    const { chance, parties } = this;
    const stream = `trustSignal-${chance.uuid()}`;
    const behaviour = chance.one(['kept-promise', 'attended', 'helped', 'conflict'] as const);
    const [observer = '', observed = ''] = chance.some(2, parties);
    yield tell(stream, 'TrustSignalObserved', day, {
      behaviour,
      direction: BEHAVIOURS[behaviour],
      weight: chance.one([1, 2, 3] as const),
      observer,
      observed,
      dialogueId,
      text: chance.one(REMARKS),
      confidential: chance.happens(0.1),
      provenance,
    });
    if (chance.happens(0.02))
      yield tell(stream, 'TrustSignalRetracted', day, { reason: 'Tercatat dua kali' });
  }

  private *commitment(on: Day): Telling {
    const { chance } = this;
    const commitmentId = chance.uuid();
    const stream = `commitment-${commitmentId}`;
    const parties = chance.some(4, this.parties);
    const clauses = parties.slice(0, 3).map((owner): Clause => ({
      clauseId: chance.uuid(),
      text: chance.one(REMARKS),
      owner,
      dueOn: addDays(on, 120),
      target: { quantity: 12, unit: 'anak asuh' },
    }));
    const wording = { title: 'Orang tua asuh', preamble: chance.one(REMARKS), parties, clauses };
    const text: CommitmentText = { commitmentId, version: 1, ...wording };
    const digest = chance.hex(64);
    yield tell(stream, 'CommitmentProposed', on, { ...wording, provenance });
    yield tell(stream, 'CommitmentAgreed', addDays(on, 2), { text, digest });
    for (const party of parties)
      yield tell(stream, 'CommitmentSigned', addDays(on, 5), {
        version: 1,
        party,
        personId: chance.uuid(),
        capacity: 'Pimpinan',
        method: 'wet-ink',
        digest,
        evidence: { sha256: chance.hex(64), attestedBy: chance.uuid() },
      });
    yield tell(stream, 'CommitmentCameIntoForce', addDays(on, 5), { version: 1 });
    for (const { clauseId } of clauses) {
      const note = chance.one(REMARKS);
      yield tell(stream, 'ClauseProgressReported', addDays(on, 20), {
        clauseId,
        quantity: chance.below(12),
        note,
      });
      if (chance.happens(0.8)) yield tell(stream, 'ClauseFulfilled', addDays(on, 25), { clauseId, note });
    }
  }

  private *session(dialogueId: string, day: Day): Telling {
    const { chance, parties } = this;
    const statements = TOPICS.map((topic) => {
      const named = chance.some(6, parties);
      const [agree, disagree, silent] = [named.slice(0, 4), named.slice(4, 5), named.slice(5)];
      return { topic, text: chance.one(REMARKS), agree, disagree, silent };
    });
    const stream = `understanding-${chance.uuid()}`;
    yield tell(stream, 'UnderstandingSessionHeld', day, { dialogueId, statements, provenance });
  }

  private *facilitation(dialogueId: string, day: Day): Telling {
    const { chance, parties } = this;
    const [by = '', ...towards] = chance.some(3, parties);
    const kind = chance.one(['convening', 'mediating', 'empowering', 'monitoring'] as const);
    const note = chance.one(REMARKS);
    yield tell(`facilitation-${chance.uuid()}`, 'FacilitationRecorded', day, {
      kind,
      by,
      towards,
      dialogueId,
      note,
    });
  }

  private *outcome(day: Day): Telling {
    const { chance } = this;
    yield tell(`outcome-${chance.uuid()}`, 'OutcomeRecorded', day, {
      kind: chance.one(['small-win', 'small-win', 'strategic-plan', 'joint-fact-finding'] as const),
      title: 'Dapur sehat di dua desa',
      text: chance.one(REMARKS),
      commitments: [],
      parties: chance.some(3, this.parties),
      provenance,
    });
  }

  private *factor(day: Day): Telling {
    const { chance } = this;
    const [kind, box] = [
      chance.one(['driver', 'barrier'] as const),
      chance.one(['trust', 'dialogue'] as const),
    ];
    yield tell(`factor-${chance.uuid()}`, 'FactorNoted', day, { kind, box, text: chance.one(REMARKS) });
  }

  private *year(day: Day): Telling {
    const { chance } = this;
    for (const catchmentId of this.catchments) {
      const [measured, stunted] = [3_000 + chance.below(900), 90 + chance.below(200)];
      const stream = `prevalence-${chance.uuid()}`;
      const cell = { catchmentId, period: day.slice(0, 4), source: 'e-ppgbm' } as const;
      yield tell(stream, 'PrevalenceMeasured', day, { ...cell, measured, stunted, provenance });
      if (chance.happens(0.1))
        yield tell(stream, 'PrevalenceCorrected', day, {
          measured,
          stunted: stunted - 1,
          reason: 'Salah hitung',
        });
    }
    yield tell(`institutionalDesign-${this.id}`, 'DesignAssessed', day, {
      assessmentId: chance.uuid(),
      aspect: 'process-transparency',
      level: 'high',
      finding: chance.one(REMARKS),
    });
  }
}
