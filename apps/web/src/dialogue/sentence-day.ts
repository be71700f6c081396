import { addDays, dayNumber, isDay, lastDay, type Day } from '#collaboration/occurred-on.js';

const WEEKDAYS = [
  ['senin', 'monday', 'mon'],
  ['selasa', 'tuesday', 'tue'],
  ['rabu', 'wednesday', 'wed'],
  ['kamis', 'thursday', 'thu'],
  ['jumat', "jum'at", 'friday', 'fri'],
  ['sabtu', 'saturday', 'sat'],
  ['minggu', 'ahad', 'sunday', 'sun'],
] as const;
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
] as const;
const COUNTS = [
  ['satu', 'one', 'a', 'se'],
  ['dua', 'two'],
  ['tiga', 'three'],
  ['empat', 'four'],
  ['lima', 'five'],
  ['enam', 'six'],
] as const;

type Names = readonly (readonly string[])[];
const oneOf = (names: Names): string => names.flat().join('|');
/** The place of a name in its list, from 1. */
const placeIn = (names: Names, name: string): number => names.findIndex((all) => all.includes(name)) + 1;

const WEEKDAY = `(?<weekday>${oneOf(WEEKDAYS)})`;
const MONTH = `(?<month>${oneOf(MONTHS)})`;
const COUNT = `(?<count>\\d{1,2}|${oneOf(COUNTS)})`;
const UNIT = '(?<unit>hari|minggu|pekan|bulan|days?|weeks?|months?)';
const DATE = '(?<date>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';

type Parts = Readonly<Partial<Record<string, string>>>;
type Resolve = (parts: Parts, today: Day) => Day | null;

const two = (n: number): string => String(n).padStart(2, '0');
const existing = (year: number, month: number, date: number): Day | null => {
  const day = `${year}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : null;
};

/** From 0 for Monday on; 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => (dayNumber(day) + 3) % 7;

const monthsOn = (day: Day, months: number): Day => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const end = lastDay(`${Math.floor(count / 12)}-${two((count % 12) + 1)}`);
  const same = `${end.slice(0, 8)}${day.slice(8)}`;
  return isDay(same) ? same : end;
};

const afterToday: Resolve = ({ weekday = '' }, today) =>
  addDays(today, ((placeIn(WEEKDAYS, weekday) - 1 - weekdayOf(today) + 6) % 7) + 1);
/** As it is said: of the week that begins on the coming Monday. */
const ofNextWeek: Resolve = ({ weekday = '' }, today) =>
  addDays(today, 7 - weekdayOf(today) + placeIn(WEEKDAYS, weekday) - 1);

const dateOfMonth: Resolve = ({ date }, today) => {
  for (let months = 0; months <= 2; months += 1) {
    const first = monthsOn(`${today.slice(0, 7)}-01`, months);
    const day = existing(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(date));
    if (day !== null && day >= today) return day;
  }
  return null;
};

const dateAndMonth: Resolve = ({ date, month = '', monthNumber, year }, today) => {
  const at = monthNumber === undefined ? placeIn(MONTHS, month) : Number(monthNumber);
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return existing(Number(year), at, Number(date));
  const day = existing(thisYear, at, Number(date));
  return day !== null && day >= today ? day : existing(thisYear + 1, at, Number(date));
};

const endOfMonth: Resolve = ({ month, year }, today) => {
  if (month === undefined) return lastDay(today.slice(0, 7));
  const first = dateAndMonth({ date: '28', month, ...(year !== undefined && { year }) }, today);
  return first === null ? null : lastDay(first.slice(0, 7));
};

const later: Resolve = ({ count = '1', unit = '' }, today) => {
  const many = placeIn(COUNTS, count) || Number(count);
  if (/^(bulan|month)/.test(unit)) return monthsOn(today, many);
  return addDays(today, many * (/^(hari|day)/.test(unit) ? 1 : 7));
};

const NEXT_ID = '(?:depan|mendatang|y\\.?a\\.?d\\.?)';
/** The longer before the shorter that it contains. */
const PHRASES: readonly (readonly [string, Resolve])[] = [
  ['hari ini|today', (_, today) => today],
  ['besok|tomorrow', (_, today) => addDays(today, 1)],
  ['lusa|(?:the )?day after tomorrow', (_, today) => addDays(today, 2)],
  [`hari ${WEEKDAY} ${NEXT_ID}`, ofNextWeek],
  [`(?:minggu|pekan) ${NEXT_ID}|next week`, (_, today) => addDays(today, 7)],
  [`bulan ${NEXT_ID}|next month`, (_, today) => monthsOn(today, 1)],
  [
    `akhir bulan ${NEXT_ID}|(?:the )?end of next month`,
    (_, today) => lastDay(monthsOn(today, 1).slice(0, 7)),
  ],
  [`(?:akhir|(?:the )?end of) ${MONTH}(?: ${YEAR})?`, endOfMonth],
  ['akhir bulan(?: ini)?|(?:the )?end of (?:the|this) month', endOfMonth],
  ['akhir tahun(?: ini)?|(?:the )?end of (?:the|this) year', (_, today) => `${today.slice(0, 4)}-12-31`],
  [`${WEEKDAY} ${NEXT_ID}|next ${WEEKDAY.replace('weekday', 'other')}`, ofNextWeek],
  [`(?:(?:hari|on|this) )?${WEEKDAY}(?: ini)?`, afterToday],
  ['(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<date>\\d{2})', dateAndMonth],
  ['(?<date>\\d{1,2})[/.-](?<monthNumber>\\d{1,2})(?:[/.-](?<year>\\d{4}))?', dateAndMonth],
  [`(?:(?:tanggal|tgl\\.?|on|the) )?${DATE}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: ${YEAR})?`, dateAndMonth],
  [`${MONTH} ${DATE}(?:st|nd|rd|th)?(?:,? ${YEAR})?`, dateAndMonth],
  [`(?:tanggal|tgl\\.?) ${DATE}|(?:on )?the (?<other>\\d{1,2})(?:st|nd|rd|th)?`, dateOfMonth],
  [
    `dalam ${COUNT} ?${UNIT}|in ${COUNT.replace('count', 'other')} ${UNIT.replace('unit', 'otherUnit')}`,
    later,
  ],
  [`${COUNT} ?${UNIT} lagi`, later],
];

const BEFORE = '(?:(?:sebelum|sampai|paling lambat|selambat-lambatnya|tenggat|by|before|until|due) )?';
const NO_LETTER = { before: '(?<![\\p{L}\\p{N}/.-])', after: '(?![\\p{L}\\p{N}/-])' } as const;

const whole = PHRASES.map(
  ([phrase, resolve]) => [new RegExp(`^${BEFORE}(?:${phrase})$`, 'iu'), resolve] as const,
);
const within = PHRASES.map(
  ([phrase, resolve]) =>
    [new RegExp(`${NO_LETTER.before}${BEFORE}(?:${phrase})${NO_LETTER.after}`, 'iu'), resolve] as const,
);
const atEnd = PHRASES.map(
  ([phrase, resolve]) => [new RegExp(`^(?<rest>.+?) ${BEFORE}(?:${phrase})$`, 'iu'), resolve] as const,
);

type Patterns = readonly (readonly [RegExp, Resolve])[];

function first(
  patterns: Patterns,
  text: string,
  today: Day,
): { readonly day: Day; readonly rest: string } | null {
  for (const [pattern, resolve] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { other, otherUnit, rest = '', ...parts } = (match.groups ?? {}) as Parts;
    const found = { ...parts, ...otherNames(parts, other, otherUnit) };
    const lower = Object.fromEntries(
      Object.entries(found).map(([name, part]) => [name, part?.toLowerCase()]),
    );
    const day = resolve(lower, today);
    if (day !== null) return { day, rest };
  }
  return null;
}

/** A second way of saying it stands under another name, since a name may be there once only. */
function otherNames(parts: Parts, other: string | undefined, otherUnit: string | undefined): Parts {
  if (other === undefined) return {};
  const name = ['weekday', 'count', 'date'].find((one) => one in parts) ?? 'date';
  return { [name]: other, ...(otherUnit !== undefined && { unit: otherUnit }) };
}

/** The day that the whole text names: "jumat depan", "5 maret", "in 2 weeks". */
export const dayNamed = (text: string, today: Day): Day | null =>
  first(whole, text.trim(), today)?.day ?? null;

/** The first day that is named somewhere in the text. */
export const dayWithin = (text: string, today: Day): Day | null => first(within, text, today)?.day ?? null;

/** The day that the text ends with, and what stands before it. */
export const dayAtEnd = (text: string, today: Day): { readonly day: Day; readonly rest: string } | null =>
  first(atEnd, text.trim(), today);
