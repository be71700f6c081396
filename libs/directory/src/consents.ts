import { randomUUID } from 'node:crypto';
import { EntitySchema, IsNull, type EntityManager } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';

export const LEGAL_BASES = ['consent', 'public-task', 'legal-obligation', 'legitimate-interest'] as const;
/** On what ground personal data are processed (UU 27/2022, article 20). */
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** What somebody's data are held for, and on what ground. */
export interface Consent {
  readonly id: string;
  /** The account or the person. */
  readonly subjectId: string;
  readonly purpose: string;
  readonly basis: LegalBasis;
  readonly recordedAt: Instant;
  readonly recordedBy: string | null;
  readonly withdrawnAt: Instant | null;
}

export const consentTable = new EntitySchema<Consent>({
  name: 'consent',
  columns: {
    id: { type: 'varchar', primary: true },
    subjectId: { type: 'varchar' },
    purpose: { type: 'varchar' },
    basis: { type: 'varchar' },
    recordedAt: { type: 'varchar' },
    recordedBy: { type: 'varchar', nullable: true },
    withdrawnAt: { type: 'varchar', nullable: true },
  },
  indices: [{ name: 'consent_of_subject', columns: ['subjectId'] }],
});

/** Why somebody's data are held, and by what right. */
export type Ground = Pick<Consent, 'purpose' | 'basis'>;

/** What people are held for unless something else is said. */
export const ORDINARY_GROUND: Ground = {
  purpose: 'Pencatatan kolaborasi penurunan stunting',
  basis: 'public-task',
};

/** Puts on record what somebody's data are held for, together with the data. */
export async function recordConsent(
  manager: EntityManager,
  consent: Pick<Consent, 'subjectId' | 'purpose' | 'basis' | 'recordedBy'>,
  at: Instant,
): Promise<void> {
  await manager.insert(consentTable, { ...consent, id: randomUUID(), recordedAt: at, withdrawnAt: null });
}

/** The data are gone, and so is what they were held for. */
export async function endConsents(manager: EntityManager, subjectId: string, at: Instant): Promise<void> {
  await manager.update(consentTable, { subjectId, withdrawnAt: IsNull() }, { withdrawnAt: at });
}
