import { utcOffset, type RegionCode } from '#collaboration/region.js';

/** HH:MM in a region at an instant. */
export const clockIn = (region: RegionCode, instant: string): string =>
  new Date(Date.parse(instant) + utcOffset(region) * 3_600_000).toISOString().slice(11, 16);

/** HH:MM, down to five minutes. */
export const roundedTime = (time: string): string => {
  const [hours = '00', minutes = '00'] = time.split(':');
  return `${hours}:${String(Math.floor(Number(minutes) / 5) * 5).padStart(2, '0')}`;
};
