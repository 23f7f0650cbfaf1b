import { isLocaleName, type LocaleName, localeNames } from '../locales/index.js';

const ENGLISH: LocaleName = 'en-US';

/** A tag in its canonical form, or English's if it isn't a BCP 47 tag. */
export function canonicalLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/**
 * The locale of ours that is nearest to a canonical tag by Unicode's rules for matching languages: `fr-BE` gets `fr-FR`.
 * English where none is near.
 */
export async function matchLocale(tag: string): Promise<LocaleName> {
  if (isLocaleName(tag)) return tag;
  // Loaded on demand: its tables are larger than a language's words, and most hosts ask for a locale that we have.
  const { match } = await import('@formatjs/intl-localematcher');
  const matched = match([tag], localeNames, ENGLISH);
  return isLocaleName(matched) ? matched : ENGLISH;
}
