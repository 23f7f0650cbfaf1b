import { isLocaleName, type LocaleName, localeNames } from '../strings/locales.js';

const ENGLISH: LocaleName = 'en-US';

/** A tag in its canonical form; English's for one that is not a BCP 47 tag at all. */
export function canonicalLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/**
 * The locale among ours that comes nearest to a canonical tag, by the Unicode rules of language matching: `fr-BE` is served
 * by `fr-FR`. English where none comes near.
 */
export async function matchLocale(tag: string): Promise<LocaleName> {
  if (isLocaleName(tag)) return tag;
  // Its tables weigh more than one language's words, and most hosts ask for a locale that is there.
  const { match } = await import('@formatjs/intl-localematcher');
  const matched = match([tag], localeNames, ENGLISH);
  return isLocaleName(matched) ? matched : ENGLISH;
}
