import type { Instant } from '#event-sourcing/event.js';
import { dayOf, dayNumber, type Day } from './occurred-on.js';

/** A Kemendagri code, PP, PP.KK, PP.KK.CC or PP.KK.CC.VVVV (Kepmendagri 300.2.2-2430/2025). */
export type RegionCode = string;

export const REGION_CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** What may be asked for: a code that no region has simply holds nothing. */
export const REGION_SCOPE = /^\d{1,2}(\.\d{1,4}){0,3}$/;

/** Whether a region lies in another or is it: the prefix ends at a dot or the end. */
export const isWithin = (code: RegionCode, scope: RegionCode): boolean =>
  code === scope || code.startsWith(`${scope}.`);

/** Hours east of UTC: WIB, WITA or WIT, by province (Keppres 41/1987; Papua's new provinces keep WIT). */
export function utcOffset(region: RegionCode): 7 | 8 | 9 {
  const province = Number(region.slice(0, 2));
  if (province >= 81) return 9;
  if ((province >= 51 && province <= 53) || (province >= 63 && province <= 65) || province >= 71) return 8;
  return 7;
}

/** The calendar day in a region at an instant. */
export function dayIn(region: RegionCode, instant: Instant): Day {
  const hour = Number(instant.slice(11, 13)) + utcOffset(region);
  const day = instant.slice(0, 10);
  return hour < 24 ? day : dayOf(dayNumber(day) + 1);
}
