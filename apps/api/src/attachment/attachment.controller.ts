import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Attachments, type AttachmentItem } from '#directory/attachments.js';
import { Clock } from '#event-sourcing/clock.js';
import { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { RealTime } from '../access/real-time.js';
import { CONTOH } from '../demo-ids.js';
import { Id } from '../http/id.decorator.js';
import { claimedType, EXTENSIONS, Upload, UPLOAD_TYPES, type UploadType } from '../http/upload.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { page, type Page } from '../records/page.js';
import { cleanFile } from './clean-file.js';

const DIGEST = {
  name: 'sha256',
  description: 'The SHA-256 of the bytes as they are kept, in hexadecimal.',
  schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
} as const;

@ApiTags('attachment')
@Controller('collaborations/:collaborationId/attachments')
export class AttachmentController {
  constructor(
    private readonly attachments: Attachments,
    private readonly callers: Callers,
    private readonly clock: Clock,
    private readonly time: RealTime,
  ) {}

  /**
   * Keeps a photograph or a PDF that records can point at by its digest. Pictures are drawn anew: where and with what
   * they were taken is not kept, so the digest is that of the answer and not of what was sent.
   */
  @Post()
  @Upload()
  @Needs('write', 'record')
  @ApiConsumes(...UPLOAD_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async keep(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Req() request: FastifyRequest,
    @CalledBy() caller: Caller,
  ): Promise<Pick<AttachmentItem, 'sha256' | 'mediaType' | 'size'>> {
    const claimed = claimedType(request);
    if (claimed === null || !Buffer.isBuffer(request.body)) throw new Error('A file without a type came in');
    const bytes = await cleanFile(request.body, claimed);
    const addedBy = await this.callers.personIn(caller, collaborationId);
    const kept = await this.attachments.keep(collaborationId, claimed, bytes, addedBy, this.clock.now());
    return { sha256: kept.sha256, mediaType: kept.mediaType, size: kept.size };
  }

  /** All attachments, the newest first; of what was erased only the digest and the dates are left. */
  @Get()
  @Needs('read', 'record')
  async list(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Query() query: DirectoryPageQuery,
  ): Promise<Page<AttachmentItem & { readonly id: string }>> {
    const items = (await this.attachments.list(collaborationId)).map((item) => ({
      id: item.sha256,
      ...item,
    }));
    return page(items, query, []);
  }

  /** The bytes of one attachment, to be saved and not to be shown. */
  @Get(':sha256')
  @Needs('read', 'attachment')
  @ApiParam(DIGEST)
  @ApiProduces(...UPLOAD_TYPES)
  async bytes(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, size } = await this.attachments.attachment(collaborationId, sha256);
    const extension = EXTENSIONS[mediaType as UploadType];
    void reply.headers({
      etag: `"${sha256}"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    return new StreamableFile(bytes, {
      type: mediaType,
      length: size,
      disposition: `attachment; filename="${sha256}.${extension}"`,
    });
  }

  /** Erases the bytes of an attachment; that it was there stays known, and every record that names it stays valid. */
  @Delete(':sha256')
  @HttpCode(204)
  @Needs('erase', 'attachment')
  @ApiParam(DIGEST)
  async erase(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Param('sha256') sha256: string,
    @CalledBy() { accountId }: Caller,
  ): Promise<void> {
    await this.attachments.erase(collaborationId, sha256, { by: accountId, at: this.time.now() });
  }
}
