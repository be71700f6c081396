import type { Search } from '../shell/address.js';

/** The filters, as they stand in the address and as the timeline is asked. */
export const FILTERS = {
  kotak: 'phase',
  jenis: 'concept',
  pihak: 'stakeholder',
  pencatat: 'actor',
  dari: 'from',
  sampai: 'to',
  posisi: 'positions',
} as const;

export type Filter = keyof typeof FILTERS;
const NAMES = Object.keys(FILTERS) as Filter[];

export type Order = 'occurred' | 'recorded';
export const orderIn = ({ urut }: Search): Order => (urut === 'pencatatan' ? 'recorded' : 'occurred');

/** What the timeline is asked for an address. */
export function queryOf(search: Search): Readonly<Record<string, string>> {
  const filled = NAMES.flatMap((name) => {
    const value = search[name];
    return value === undefined || value === '' ? [] : [[FILTERS[name], value] as const];
  });
  return {
    ...Object.fromEntries(filled),
    order: orderIn(search),
    newestFirst: 'true',
    ...(search.koreksi === 'ya' && { corrections: 'true' }),
  };
}

/** How many filters narrow it. */
export const countOf = (search: Search): number =>
  NAMES.filter((name) => (search[name] ?? '') !== '').length + (search.koreksi === 'ya' ? 1 : 0);

/** An address without any filter. */
export const CLEARED: Search = Object.fromEntries([...NAMES, 'koreksi'].map((name) => [name, undefined]));
