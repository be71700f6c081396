import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { malformedRequest } from './problem.js';

/** Checks every body and query against its DTO and refuses unknown fields. */
@Injectable()
export class BodyPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      exceptionFactory: malformedRequest,
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' && metadata.type !== 'query') return super.transform(value, metadata);
    if (!this.toValidate(metadata)) throw new Error('A body or query without a DTO class would go unchecked');
    return super.transform(value ?? {}, metadata);
  }
}
