import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { malformed } from '#event-sourcing/domain-error.js';

class UuidPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (!isUUID(value)) throw malformed('id-invalid', 'An id is a UUID', this.name);
    return value.toLowerCase();
  }
}

/** A UUID in the path, with the one of the demonstration that the route's example works on. */
export const Id =
  (name: string, example: string): ParameterDecorator =>
  (target, method, index) => {
    Param(name, new UuidPipe(name))(target, method, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, method ?? '');
    if (method === undefined || !descriptor) throw new Error('An id belongs to a method');
    ApiParam({ name, example, type: String, format: 'uuid' })(target, method, descriptor);
  };
