import type { Strings } from '../strings/Catalogue.js';
import { type LocaleName, loadTexts } from '../strings/locales.js';
import { mergeStrings } from '../strings/mergeStrings.js';
import { defaultStrings } from '../strings/strings.js';
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
    return { name, strings: mergeStrings(defaultStrings, { ...(await loadTexts(name)), locale }) };
  },
  { name: 'en-US', strings: defaultStrings },
);

/**
 * Fetches a language early, so that its words are there when a part first shows. `RoomCall` and `LocaleProvider` fetch it
 * by themselves otherwise.
 *
 * @param locale BCP 47 tag; the nearest of `localeNames` is taken, English where none is near
 * @throws the network's error when it cannot be fetched; the next call tries again
 *
 * @example
 * await loadLocale('ar-SA');
 * createRoot(element).render(<App />);
 */
export async function loadLocale(locale: string): Promise<void> {
  await localeWords.load(locale);
}
