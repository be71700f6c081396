import { IsIn, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import { LEGAL_BASES, type LegalBasis } from '#directory/consents.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const MayBeNullOrAbsent = (): PropertyDecorator =>
  ValidateIf((_body, value: unknown) => value !== undefined && value !== null);

export class AddPersonBody {
  /** The person's id in this collaboration, where the caller chooses it; it should tell nothing of the person. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** The collaboration; who takes part in two has two ids. */
  @IsUUID()
  readonly collaborationId!: string;

  /**
   * The person's name, which only the directory holds.
   * @example 'Siti (contoh)'
   */
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  /**
   * What the person is.
   * @example 'Kepala Puskesmas Legok'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly title?: string;

  /** The stakeholder the person belongs to. */
  @MayBeAbsent()
  @IsUUID()
  readonly stakeholderId?: string;

  /**
   * What the data are held for, for the consent register.
   * @example 'Pencatatan kolaborasi penurunan stunting'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly purpose?: string;

  /** The legal basis of holding them (UU 27/2022, article 20); public-task when absent. */
  @MayBeAbsent()
  @IsIn(LEGAL_BASES)
  readonly basis?: LegalBasis;
}

/** What changes of a person; what is absent stays. */
export class ChangePersonBody {
  /** The person's name. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly name?: string;

  /** What the person is; null for nothing. */
  @MayBeNullOrAbsent()
  @IsString()
  @Length(1, 200)
  readonly title?: string | null;

  /** The stakeholder the person belongs to; null for none. */
  @MayBeNullOrAbsent()
  @IsUUID()
  readonly stakeholderId?: string | null;
}

export class PeopleQuery extends DirectoryPageQuery {
  /** The collaboration whose people are asked for; all when absent. */
  @MayBeAbsent()
  @IsUUID()
  readonly collaborationId?: string;
}
