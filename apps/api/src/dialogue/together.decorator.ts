import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';

type Fields = Readonly<Record<string, unknown>>;

/** The field belongs to bodies without that other one. */
export const NotBeside = (other: string): PropertyDecorator =>
  ValidateBy({
    name: 'notBeside',
    constraints: [other],
    validator: {
      validate: (_value, about?: ValidationArguments) =>
        (about?.object as Fields | undefined)?.[other] === undefined,
      defaultMessage: () => `$property and ${other} exclude each other`,
    },
  });

/** The field may be left out, unless that other one is there. */
export const NeededBeside = (other: string): PropertyDecorator =>
  ValidateIf((body: Fields, value: unknown) => value !== undefined || body[other] !== undefined);

/** The field may be left out where that other one is there. */
export const NeededWithout = (other: string): PropertyDecorator =>
  ValidateIf((body: Fields, value: unknown) => value !== undefined || body[other] === undefined);
