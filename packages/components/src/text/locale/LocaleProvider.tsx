import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { textDirection } from '../formats/index.js';
import type { LocaleName } from '../locales/index.js';
import { StringsContext, wordless } from '../strings/index.js';
import { localeWords } from './localeWords.js';
import { canonicalLocale } from './matchLocale.js';
import { useLoaded } from './useLoaded.js';

/** The language that parts show. */
export interface Locale {
  /** The locale whose words are shown; `undefined` until the first have arrived, and where no locale was asked for. */
  name?: LocaleName;
  /** The direction of its text. */
  dir?: 'ltr' | 'rtl';
  /** Whether the first words are still on their way. */
  isLoading: boolean;
}

const LocaleContext = createContext<Locale>({ isLoading: false });

export interface LocaleProviderProps {
  /**
   * BCP 47 tag, such as `ar-SA` or `navigator.language`. The nearest of `localeNames` gives the words, or English where none
   * is near; dates, times and numbers follow the tag itself. Default: the language of the provider around, or English.
   */
  locale?: string | undefined;
  /** Direction of text. Default: that of the locale; where none is set, that of the provider around. */
  dir?: 'ltr' | 'rtl' | undefined;
  children?: ReactNode;
}

/**
 * Sets the language of Anteroom's parts below it, and with it their direction. Only that language is fetched. No words show
 * until they have arrived; when the locale changes, also from none, the current words stay until the new ones have arrived.
 *
 * @example
 * <LocaleProvider locale="ar-SA">
 *   <AnteroomRoot data-anteroom="people"><Roster people={people} /></AnteroomRoot>
 * </LocaleProvider>
 */
export function LocaleProvider({ locale, dir, children }: LocaleProviderProps) {
  const around = useContext(LocaleContext);
  const stringsAround = useContext(StringsContext);
  const words = useLoaded(localeWords, locale);
  // Words that are shown stay until others have arrived: parts that were unmounted meanwhile would lose what people typed.
  const [hasShown, setHasShown] = useState(false);
  if (!hasShown && (locale === undefined || words)) setHasShown(true);
  const isAround = locale === undefined || (hasShown && !words);
  const value = useMemo<Locale>(() => {
    if (isAround) return dir ? { ...around, dir } : around;
    if (words) return { name: words.name, dir: dir ?? textDirection(words.name), isLoading: false };
    return { dir: dir ?? textDirection(canonicalLocale(locale)), isLoading: true };
  }, [around, isAround, locale, dir, words]);
  const strings = useMemo(() => {
    if (isAround) return stringsAround;
    return words?.strings ?? wordless(canonicalLocale(locale));
  }, [stringsAround, isAround, locale, words]);
  return (
    <LocaleContext.Provider value={value}>
      <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>
    </LocaleContext.Provider>
  );
}

/**
 * The language that parts show here, and its direction, for a host's own elements among them.
 *
 * @example
 * const { dir = 'ltr' } = useLocale();
 */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
