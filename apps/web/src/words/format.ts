import { utcOffset, type RegionCode } from '#collaboration/region.js';
import type { Language } from './language.js';

const ZONES = {
  7: { name: 'Asia/Jakarta', short: 'WIB' },
  8: { name: 'Asia/Makassar', short: 'WITA' },
  9: { name: 'Asia/Jayapura', short: 'WIT' },
} as const;

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;

const MINUS = '−';

/** Numbers and times as an office writes them: "2,73%", "+0,76", "Sen, 12 Feb 2024", "09.00 WIB". */
export interface Format {
  /** A day, a month or a year, as exactly as it is known. */
  readonly day: (on: string) => string;
  /** As `day`, without the year. */
  readonly dayOfYear: (on: string) => string;
  readonly month: (on: string) => string;
  /** Day and time of an instant, with the zone's name. */
  readonly instant: (instant: string) => string;
  readonly time: (clock: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** With its sign, two decimals. */
  readonly signed: (value: number, decimals?: number) => string;
  /** Of a value in percent, two decimals, half up. */
  readonly percent: (value: number) => string;
  /** Of a ratio, whole percent. */
  readonly share: (ratio: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function formatFor(language: Language, region: RegionCode): Format {
  const locale = LOCALES[language];
  const zone = ZONES[utcOffset(region)];
  const dated = (options: Intl.DateTimeFormatOptions): ((on: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (on) => format.format(new Date(on));
  };
  const wholeDay = dated({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const shortDay = dated({ weekday: 'short', day: 'numeric', month: 'short' });
  const wholeMonth = dated({ month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone.name,
  });
  const coarse = (on: string): string => (on.length === 4 ? on : wholeMonth(on));
  const number = (value: number, decimals = 0): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .format(value)
      .replace('-', MINUS);
  return {
    day: (on) => (on.length === 10 ? wholeDay(on) : coarse(on)),
    dayOfYear: (on) => (on.length === 10 ? shortDay(on) : coarse(on)),
    month: coarse,
    instant: (instant) => `${moment.format(new Date(instant))} ${zone.short}`,
    time: (clock) => `${language === 'id' ? clock.replace(':', '.') : clock} ${zone.short}`,
    number,
    signed: (value, decimals = 2) => `${value > 0 ? '+' : ''}${number(value, decimals)}`,
    percent: (value) => `${number(value, 2)}%`,
    share: (ratio) => `${number(ratio * 100)}%`,
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}

/** The last instant of a day in a region, as `asOf` takes it. */
export const endOfDay = (day: string, region: RegionCode): string =>
  new Date(`${day}T23:59:59.999+0${utcOffset(region)}:00`).toISOString();
