export type Language = 'id' | 'en';

/** Where this browser keeps the language that was chosen in it. */
export const KEPT = 'rembuk.language';

/** The language a page begins in: the one chosen before, or the browser's own. */
export const preferred = (): Language =>
  (localStorage.getItem(KEPT) ?? navigator.language).startsWith('en') ? 'en' : 'id';
