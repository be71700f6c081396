import { createContext, useContext, useMemo } from 'react';
import { formatFor, type Format } from './format.js';
import { useLanguage } from './words.js';

/** The region whose time zone holds; of the whole application it is Banten's. */
export const RegionContext = createContext('36');

export function useFormat(): Format {
  const language = useLanguage();
  const region = useContext(RegionContext);
  return useMemo(() => formatFor(language, region), [language, region]);
}
