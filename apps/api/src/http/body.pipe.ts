import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { malformedRequest } from './problem.js';

/** Checks every body and query against its DTO, refuses unknown fields, and brings text to NFC. */
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
    return super.transform(normalized(value ?? {}), metadata);
  }
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normalized(inner)]));
  return value;
}
