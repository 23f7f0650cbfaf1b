import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LocaleName } from '../strings/locales.js';
import { StringsContext } from '../strings/StringsContext.js';
import { wordless } from '../strings/wordless.js';
import { localeWords } from './localeWords.js';
import { canonicalLocale } from './matchLocale.js';
import { textDirection } from './textDirection.js';
import { useLoaded } from './useLoaded.js';

/** The language that parts show. */
export interface Locale {
  /** Whose words are shown; none while the first are on their way, or where no locale was asked for. */
  name?: LocaleName;
  /** The direction of text that follows from it. */
  dir?: 'ltr' | 'rtl';
  /** No words have arrived yet. */
  isLoading: boolean;
}

const LocaleContext = createContext<Locale>({ isLoading: false });

export interface LocaleProviderProps {
  /**
   * BCP 47 tag, such as `ar-SA` or `navigator.language`. The nearest of `localeNames` gives the words, English where none is
   * near; dates, times and numbers follow the tag itself. Default: the language of the provider around, or English.
   */
  locale?: string | undefined;
  /** Direction of text. Default: that of the locale; where none is set, that of the provider around. */
  dir?: 'ltr' | 'rtl' | undefined;
  children?: ReactNode;
}

/**
 * Sets the language of Anteroom's parts below it, and with it their direction. The words are fetched on their own: until the
 * first have arrived none are shown, and when the locale changes the former stay until the new ones are there.
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
  const value = useMemo<Locale>(() => {
    if (locale === undefined) return dir ? { ...around, dir } : around;
    if (words) return { name: words.name, dir: dir ?? textDirection(words.name), isLoading: false };
    return { dir: dir ?? textDirection(canonicalLocale(locale)), isLoading: true };
  }, [around, locale, dir, words]);
  const strings = useMemo(() => {
    if (locale === undefined) return stringsAround;
    return words?.strings ?? wordless(canonicalLocale(locale));
  }, [stringsAround, locale, words]);
  return (
    <LocaleContext.Provider value={value}>
      <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>
    </LocaleContext.Provider>
  );
}

/**
 * The language that parts show here, and its direction, for what a host draws among them.
 *
 * @example
 * const { dir = 'ltr' } = useLocale();
 */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
