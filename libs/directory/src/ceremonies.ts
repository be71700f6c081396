import { EntitySchema, LessThan } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { digestOf, newSecret } from './secrets.js';

/** Something that takes two requests, such as a passkey's challenge and its answer; it works once and not for long. */
export interface Ceremony {
  readonly digest: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}

export const ceremonyTable = new EntitySchema<Ceremony>({
  name: 'ceremony',
  columns: {
    digest: { type: 'varchar', primary: true },
    kind: { type: 'varchar' },
    data: { type: 'simple-json' },
    expiresAt: { type: 'varchar' },
  },
});

/** Minutes between the two requests. */
const MINUTES = 10;

export class Ceremonies {
  constructor(private readonly directory: Directory) {}

  /** Keeps what the second request is to be compared with; answers what it has to bring along. */
  begin(kind: string, data: Ceremony['data'], at: Instant): Promise<string> {
    const secret = newSecret();
    const expiresAt = new Date(Date.parse(at) + MINUTES * 60_000).toISOString();
    return this.directory.write(async (manager) => {
      await manager.delete(ceremonyTable, { expiresAt: LessThan(at) });
      await manager.insert(ceremonyTable, { digest: digestOf(secret), kind, data, expiresAt });
      return secret;
    });
  }

  /** Takes it out: whatever comes of it, it works only once. Null when there is none or it is too late. */
  finish(kind: string, secret: string, at: Instant): Promise<Ceremony['data'] | null> {
    return this.directory.write(async (manager) => {
      const digest = digestOf(secret);
      const ceremony = await manager.findOneBy(ceremonyTable, { digest, kind });
      if (ceremony) await manager.delete(ceremonyTable, { digest });
      return ceremony && at < ceremony.expiresAt ? ceremony.data : null;
    });
  }
}
