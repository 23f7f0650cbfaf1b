// Firefox doesn't have `Intl.Locale.prototype.getTextInfo`.
const RIGHT_TO_LEFT = new Set(['ar', 'he']);

/** The direction of text in one of our languages. @param locale a canonical BCP 47 tag */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}
