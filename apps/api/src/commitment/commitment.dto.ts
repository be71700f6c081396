import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { SIGNING_METHODS, type SigningMethod } from '#collaboration/commitment/commitment.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsDay, IsOccurredOn } from '../http/rules.js';
import { Ids, ListOf, Nested } from '../records/nested.decorator.js';

const SHA256 = /^[0-9a-f]{64}$/;
const MOST = 10_000_000;

/** What a clause counts up to. */
export class TargetBody {
  /**
   * How many.
   * @example 12
   */
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly quantity!: number;

  /**
   * Of what.
   * @example 'anak asuh'
   */
  @IsString()
  @Length(1, 200)
  readonly unit!: string;
}

/** One thing that one party owes. */
export class ClauseBody {
  /** The clause's id, by which it stays the same in later versions; derived when absent. */
  @MayBeAbsent()
  @IsUUID()
  readonly clauseId?: string;

  /**
   * What is owed.
   * @example 'Menyediakan telur harian bagi 12 anak asuh'
   */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** The party that owes it. */
  @IsUUID()
  readonly owner!: string;

  /** By when. */
  @IsDay()
  readonly dueOn!: string;

  /** What it counts up to, where it counts. */
  @MayBeAbsent()
  @Nested(() => TargetBody)
  readonly target?: TargetBody;
}

/** The words that parties agree on. */
export class WordingBody {
  /**
   * What the commitment is called.
   * @example 'Berita acara rembuk stunting 2022'
   */
  @IsString()
  @Length(1, 200)
  readonly title!: string;

  /** What stands before the clauses; may be empty. */
  @IsString()
  @Length(0, 2_000)
  readonly preamble!: string;

  /** The stakeholders that must sign. */
  @Ids()
  readonly parties!: string[];

  /** What is owed, by whom and by when. */
  @ListOf(() => ClauseBody)
  readonly clauses!: ClauseBody[];
}

export class ProposeCommitmentBody extends WordingBody {
  /** The commitment's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was proposed: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** The meeting it was proposed in. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** Where its content comes from. */
  @MayBeAbsent()
  @Nested(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}

export class AmendCommitmentBody extends WordingBody {
  /** When it was amended; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /**
   * Why the text is changed.
   * @example 'Target disesuaikan dengan hasil timbang'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}

/** What is done on a day and has nothing more to say. */
export class AgreeCommitmentBody {
  /** When the text was agreed; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;
}

/** What a signature in ink rests on. */
export class SigningEvidenceBody {
  /** The digest of the photograph of the signed paper: SHA-256 in lower-case hexadecimal. */
  @Matches(SHA256)
  readonly sha256!: string;

  /** The person, another than the signer, who attests it. */
  @IsUUID()
  readonly attestedBy!: string;
}

export class SignCommitmentBody {
  /** When it was signed; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** The party that signs. */
  @IsUUID()
  readonly party!: string;

  /** The person who signs for it, by the id in the directory. */
  @IsUUID()
  readonly personId!: string;

  /**
   * In what capacity the person signs for the party.
   * @example 'Kepala Puskesmas'
   */
  @IsString()
  @Length(1, 200)
  readonly capacity!: string;

  /** How it was signed. Only `wet-ink` is taken: nothing verifies `passkey` and `certified` yet, so they are refused. */
  @IsIn(SIGNING_METHODS)
  readonly method!: SigningMethod;

  /** The digest of the text that was signed, as the commitment answers it: it names the version, too. */
  @Matches(SHA256)
  readonly digest!: string;

  /** What a signature in ink rests on; required for one. */
  @MayBeAbsent()
  @Nested(() => SigningEvidenceBody)
  readonly evidence?: SigningEvidenceBody;
}

export class DeclineSigningBody {
  /** When it was declined; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** The party that will not sign the present text. */
  @IsUUID()
  readonly party!: string;

  /**
   * Why not.
   * @example 'Anggaran tahun ini sudah terpakai'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}

export class FulfilClauseBody {
  /** When it was fulfilled; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /**
   * By what, for those who check it.
   * @example 'Tanda terima 12 anak asuh'
   */
  @IsString()
  @Length(1, 2_000)
  readonly note!: string;
}

export class ReportProgressBody {
  /** When it stood so; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /**
   * How many by then, in the unit of the clause's target.
   * @example 7
   */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(MOST)
  readonly quantity?: number;

  /**
   * What was done.
   * @example 'Tujuh anak sudah mendapat orang tua asuh'
   */
  @IsString()
  @Length(1, 2_000)
  readonly note!: string;
}
