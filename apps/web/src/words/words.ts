import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { KEPT, preferred, type Language } from './language.js';

type Sentences = Readonly<Record<string, string>>;
type Stem<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The sentences of a folder; the type knows their keys. */
export interface Words<Key extends string = string> {
  readonly namespace: string;
  readonly key?: Key;
}

/** What fills a sentence's places; `count` picks the plural. */
export type Filling = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, filling?: Filling) => string;

const tell = (language: string): void => {
  document.documentElement.lang = language;
};

void i18next.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'id',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
tell(i18next.language);
i18next.on('languageChanged', tell);

export const languageNow = (): Language => (i18next.language === 'en' ? 'en' : 'id');

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}

/** Calls `changed` whenever another language is chosen. */
export const onLanguage = (changed: () => void): void => {
  i18next.on('languageChanged', changed);
};

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'id');

/** Indonesian leads (its plural is `_other` alone); English says all the same, with a `_one` where it needs it. */
export function words<Id extends Sentences>(
  namespace: string,
  id: Id,
  en: Readonly<Record<keyof Id & string, string>> & Sentences,
): Words<Stem<keyof Id & string>> {
  i18next.addResourceBundle('id', namespace, id);
  i18next.addResourceBundle('en', namespace, en);
  return { namespace };
}

/** The sentences of a folder in the language of now; a key that it lacks does not compile. */
export function useWords<Key extends string>({ namespace }: Words<Key>): Say<Key> {
  const { t } = useTranslation(namespace);
  return (key, filling = {}) => t(key, filling);
}
