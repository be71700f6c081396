import { EntitySchema, LessThan, type EntityManager } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';

/** What is kept of what happened around access. Facts about accounts, by their ids; never a name or an address. */
export const SECURITY_EVENTS = [
  'AccountMade',
  'SignedIn',
  'SignInRefused',
  'SignInLocked',
  'SignedOut',
  'SessionEnded',
  'PasswordChanged',
  'PasskeyAdded',
  'PasskeyRemoved',
  'IdentityLinked',
  'TokenMade',
  'TokenRevoked',
  'GrantGiven',
  'GrantTaken',
  'InvitationMade',
  'InvitationAccepted',
  'InvitationRevoked',
  'AccountDisabled',
  'AccountEnabled',
  'AccountForgotten',
  'PersonForgotten',
  'PersonDataExported',
  'LogExported',
  'AccessRefused',
  'AttachmentErased',
] as const;
export type SecurityEventType = (typeof SECURITY_EVENTS)[number];

export interface SecurityEvent {
  /** Its place in the stream, from 1 on. */
  readonly position: number;
  readonly at: Instant;
  readonly type: SecurityEventType;
  /** The account that did it; null for who had none, and for the machine's own operator. */
  readonly by: string | null;
  /** The account, person, grant, token or invitation it was done to. */
  readonly about: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
}

export const securityEventTable = new EntitySchema<SecurityEvent>({
  name: 'security_event',
  columns: {
    position: { type: 'integer', primary: true, generated: 'increment' },
    at: { type: 'varchar' },
    type: { type: 'varchar' },
    by: { type: 'varchar', nullable: true },
    about: { type: 'varchar', nullable: true },
    data: { type: 'simple-json' },
  },
});

/** Which account does something, and when, by the time of day and not the demonstration's. */
export interface Doer {
  readonly by: string | null;
  readonly at: Instant;
}

/** Appends to the stream of security events, in the transaction of what it tells of. */
export async function noteSecurity(
  manager: EntityManager,
  type: SecurityEventType,
  { by, at }: Doer,
  about: string | null = null,
  data: SecurityEvent['data'] = {},
): Promise<void> {
  await manager.insert(securityEventTable, { type, by, at, about, data });
}

/** What happened around access, in order. Append only: the tables refuse to change or delete. */
export class SecurityEvents {
  constructor(private readonly directory: Directory) {}

  note(
    type: SecurityEventType,
    doer: Doer,
    about?: string | null,
    data?: SecurityEvent['data'],
  ): Promise<void> {
    return this.directory.write((manager) => noteSecurity(manager, type, doer, about, data));
  }

  /** Newest first, those before a position. */
  newest(limit: number, before: number | null = null): Promise<SecurityEvent[]> {
    return this.directory.committed.find(securityEventTable, {
      where: before === null ? {} : { position: LessThan(before) },
      order: { position: 'DESC' },
      take: limit,
    });
  }
}
