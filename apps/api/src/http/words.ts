import { FIELD_WORDS } from './field-words.js';
import { PROBLEM_WORDS } from './problem-words.js';

export type Language = 'id' | 'en';

/** The language a caller prefers: Indonesian, unless English stands first. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id';

/** A refusal in the caller's language; the code's English stands where it is thrown. */
export const sentence = (code: string, english: string, language: Language): string =>
  language === 'en' ? english : (PROBLEM_WORDS[code] ?? english);

/** What is wrong with a field; the validator's English names the bounds. */
export const fieldSentence = (code: string, english: string, language: Language): string =>
  language === 'en' ? english : (FIELD_WORDS[code] ?? english);
