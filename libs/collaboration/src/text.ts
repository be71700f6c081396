import type { Decider } from '#event-sourcing/decider.js';
import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import type { DomainEvent } from '#event-sourcing/event.js';

const DIGEST_OR_ID = /^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const SIXTEEN_DIGITS = /(?<!\d)\d{16}(?!\d)/;
const SPACED = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
/** Province, regency, district, day (women: plus 40), month, year, serial number. */
const NIK =
  /^(1[1-9]|2[1-9]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d{6}$/;

/** Whether the text holds an Indonesian identity number: 16 digits in a row, or spaced and built like one. */
export const holdsNik = (text: string): boolean =>
  !DIGEST_OR_ID.test(text) &&
  (SIXTEEN_DIGITS.test(text) ||
    [...text.matchAll(SPACED)].some(([digits]) => NIK.test(digits.replace(/[ .-]/g, ''))));

/** Text is NFC, without U+0000 and lone surrogates, so that it is the same in every store and digest. */
export const isClean = (text: string): boolean =>
  !text.includes('\0') && text.isWellFormed() && text.normalize('NFC') === text;

function check(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (!isClean(value))
      throw malformed('text-invalid', 'Text must be NFC, without U+0000 and lone surrogates', path);
    if (holdsNik(value))
      throw ruleBroken('text-holds-nik', 'This text holds a 16-digit identity number', path);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) check(inner, path === '' ? name : `${path}.${name}`);
}

/** A decider that first refuses, anywhere in a command, text that may not enter the log. */
export const withCleanText = <Row extends object, Command extends object, Event extends DomainEvent, Known>(
  decider: Decider<Row, Command, Event, Known>,
): Decider<Row, Command, Event, Known> => ({
  ...decider,
  decide: (command, record, known) => {
    check('data' in command ? command.data : command, '');
    return decider.decide(command, record, known);
  },
});
