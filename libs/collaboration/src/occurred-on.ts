import type { OccurredOn } from '#event-sourcing/event.js';

/** A calendar day, YYYY-MM-DD, in the region's time zone. */
export type Day = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether the text names a day, month or year that exists, from 1900 on. */
export function isOccurredOn(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  if (month === undefined) return true;
  const days = daysIn(Number(year), Number(month));
  return days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

export const isDay = (text: string): boolean => text.length === 10 && isOccurredOn(text);

/** The last day it can mean: coarse dates sort there, and count as evidence from there on. */
export function lastDay(on: OccurredOn): Day {
  if (on.length === 4) return `${on}-12-31`;
  if (on.length === 7) return `${on}-${two(daysIn(Number(on.slice(0, 4)), Number(on.slice(5))))}`;
  return on;
}

export const firstDay = (on: OccurredOn): Day =>
  on.length === 4 ? `${on}-01-01` : on.length === 7 ? `${on}-01` : on;

/** Days since 1970-01-01 (proleptic Gregorian; H. Hinnant, chrono-compatible date algorithms). */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
