import { createHash } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { noteSecurity, type Doer } from './security-events.js';

/** A file that records point at by its digest, such as a photographed signature. */
export interface Attachment {
  readonly collaborationId: string;
  /** Of the bytes as they are kept. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  /** Empty once erased. */
  readonly bytes: Buffer;
  readonly addedAt: Instant;
  /** The person who brought it, by the id of the log. */
  readonly addedBy: string;
  readonly erasedAt: Instant | null;
}

export type AttachmentItem = Omit<Attachment, 'bytes'>;

export const attachmentTable = new EntitySchema<Attachment>({
  name: 'attachment',
  columns: {
    collaborationId: { type: 'varchar', primary: true },
    sha256: { type: 'varchar', primary: true },
    mediaType: { type: 'varchar' },
    size: { type: 'integer' },
    bytes: { type: 'blob', select: false },
    addedAt: { type: 'varchar' },
    addedBy: { type: 'varchar' },
    erasedAt: { type: 'varchar', nullable: true },
  },
});

export class Attachments {
  constructor(private readonly directory: Directory) {}

  /** Keeps bytes under their digest; the same again change nothing. */
  keep(
    collaborationId: string,
    mediaType: string,
    bytes: Buffer,
    addedBy: string,
    at: Instant,
  ): Promise<AttachmentItem> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.directory.write(async (manager) => {
      const kept = await manager.findOneBy(attachmentTable, { collaborationId, sha256 });
      if (kept?.erasedAt === null) return kept;
      const item = {
        collaborationId,
        sha256,
        mediaType,
        size: bytes.length,
        addedAt: at,
        addedBy,
        erasedAt: null,
      };
      await manager.upsert(attachmentTable, { ...item, bytes }, ['collaborationId', 'sha256']);
      return item;
    });
  }

  list(collaborationId: string): Promise<AttachmentItem[]> {
    return this.directory.committed.find(attachmentTable, {
      where: { collaborationId },
      order: { addedAt: 'DESC', sha256: 'ASC' },
    });
  }

  /** An attachment with its bytes. */
  async attachment(collaborationId: string, sha256: string): Promise<Attachment> {
    const found = await this.directory.committed
      .createQueryBuilder(attachmentTable, 'attachment')
      .addSelect('attachment.bytes')
      .where({ collaborationId, sha256 })
      .getOne();
    if (!found || found.erasedAt) throw notFound('attachment-unknown', 'No such attachment');
    return found;
  }

  /** Erases the bytes; that they were there stays known, and every digest of the log stays valid. */
  async erase(collaborationId: string, sha256: string, doer: Doer): Promise<void> {
    await this.directory.write(async (manager) => {
      const found = await manager.findOneBy(attachmentTable, { collaborationId, sha256 });
      if (!found) throw notFound('attachment-unknown', 'No such attachment');
      if (found.erasedAt) return;
      const emptied = { bytes: Buffer.alloc(0), size: 0, erasedAt: doer.at };
      await manager.update(attachmentTable, { collaborationId, sha256 }, emptied);
      await noteSecurity(manager, 'AttachmentErased', doer, null, { collaborationId, sha256 });
    });
    await this.directory.flush();
  }
}
