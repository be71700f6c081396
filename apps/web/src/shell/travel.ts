import { isDay } from '#collaboration/occurred-on.js';
import { endOfDay } from '../words/format.js';
import { useQueryText } from './address.js';

/** Time travel stands in the address: the day as whose end everything is read. */
export interface TravelSearch {
  readonly pada?: string;
}

export const travelIn = ({ pada }: Readonly<Record<string, unknown>>): TravelSearch =>
  typeof pada === 'string' && isDay(pada) ? { pada } : {};

/** What queries carry while travelling: nothing in the present. */
export interface TimeAsked {
  readonly asOf?: string;
}

export interface Travel {
  readonly day: string | null;
  readonly to: (day: string | null) => void;
}

export function useTravel(): Travel {
  const [search, change] = useQueryText();
  return {
    day: travelIn(search).pada ?? null,
    to: (day) => {
      change({ pada: day ?? undefined });
    },
  };
}

export const timeOn = (day: string | null, region: string): TimeAsked =>
  day === null ? {} : { asOf: endOfDay(day, region) };
