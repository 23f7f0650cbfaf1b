/**
 * The spoken languages of captions. The service does not document them; these are the ones that the UI library has
 * names for (`spokenLanguageStrings`), with the same spelling.
 */
export const SPOKEN_LANGUAGES: readonly string[] = [
  'ar-ae',
  'ar-sa',
  'cs-cz',
  'cy-gb',
  'da-dk',
  'de-de',
  'el-gr',
  'en-au',
  'en-ca',
  'en-gb',
  'en-in',
  'en-nz',
  'en-us',
  'es-es',
  'es-mx',
  'fi-fi',
  'fr-ca',
  'fr-fr',
  'he-il',
  'hi-in',
  'hu-hu',
  'it-it',
  'ja-jp',
  'ko-kr',
  'nb-no',
  'nl-be',
  'nl-nl',
  'pl-pl',
  'pt-br',
  'pt-pt',
  'ro-ro',
  'ru-ru',
  'sk-sk',
  'sv-se',
  'th-th',
  'tr-tr',
  'uk-ua',
  'vi-vn',
  'zh-cn',
  'zh-hk',
  'zh-tw',
];

/**
 * The language to use if none is given, or one that is not supported. Source: "Closed captions", "Set spoken language".
 */
export const DEFAULT_LANGUAGE = 'en-us';

/** The language that the service would use. */
export function spokenLanguage(wanted: string | undefined): string {
  const known = wanted?.toLowerCase();
  return known !== undefined && SPOKEN_LANGUAGES.includes(known) ? known : DEFAULT_LANGUAGE;
}
