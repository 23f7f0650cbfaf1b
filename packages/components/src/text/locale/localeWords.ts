import { type LocaleName, loadStrings, type Strings } from '../locales/index.js';
import { defaultStrings } from '../strings/index.js';
import { loadOnce } from './loadOnce.js';
import { canonicalLocale, matchLocale } from './matchLocale.js';

export interface LocaleWords {
  name: LocaleName;
  strings: Strings;
}

/** The words by the tag that a host asks for. Numbers and times follow that tag: `fr-BE` reads French, with Belgian dates. */
export const localeWords = loadOnce<string, LocaleWords>(
  async (asked) => {
    const tag = canonicalLocale(asked);
    const name = await matchLocale(tag);
    const locale = new Intl.Locale(tag).language === new Intl.Locale(name).language ? tag : name;
    return { name, strings: await loadStrings(name, locale) };
  },
  { name: 'en-US', strings: defaultStrings },
);

/**
 * Fetches a language early, so that its words are there when a part first shows. Otherwise `RoomCall` and `LocaleProvider`
 * fetch it when they mount.
 *
 * @param locale BCP 47 tag; the nearest of `localeNames` is taken, or English where none is near
 * @throws the network's error when it cannot be fetched; the next call tries again
 *
 * @example
 * await loadLocale('ar-SA');
 * createRoot(element).render(<App />);
 */
export async function loadLocale(locale: string): Promise<void> {
  await localeWords.load(locale);
}
