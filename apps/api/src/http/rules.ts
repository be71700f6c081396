import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isDay, isOccurredOn } from '#collaboration/occurred-on.js';

const rule =
  (name: string, holds: (text: string) => boolean, message: string) =>
  (options?: ValidationOptions): PropertyDecorator =>
    ValidateBy(
      {
        name,
        validator: {
          validate: (value) => typeof value === 'string' && holds(value),
          defaultMessage: () => message,
        },
      },
      options,
    );

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day, a month or a year that exists. */
export const IsOccurredOn = rule(
  'isOccurredOn',
  isOccurredOn,
  '$property must be YYYY-MM-DD, YYYY-MM or YYYY',
);

/** A day that exists. */
export const IsDay = rule('isDay', isDay, '$property must be a day, YYYY-MM-DD');

/** A point in time. */
export const IsInstant = rule(
  'isInstant',
  (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  '$property must be an RFC 3339 time',
);
