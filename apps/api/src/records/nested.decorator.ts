import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsUUID, ValidateNested } from 'class-validator';

type BodyClass = () => new () => object;

/** One object of a class; `@ValidateNested()` alone lets a list of them through. */
export const Nested = (type: BodyClass): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(type));

/** Up to 200 objects of a class. */
export const ListOf = (type: BodyClass): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: () => [type()], maxItems: 200 }),
    IsArray(),
    ArrayMaxSize(200),
    IsObject({ each: true }),
    ValidateNested(),
    Type(type),
  );

/** Up to 200 ids. */
export const Ids = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      maxItems: 200,
    }),
    IsArray(),
    ArrayMaxSize(200),
    IsUUID(undefined, { each: true }),
  );
