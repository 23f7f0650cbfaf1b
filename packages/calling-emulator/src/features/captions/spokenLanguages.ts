/**
 * The languages that captions can be spoken in. The service lists them in no document; these are the ones for which the UI
 * library has names (`spokenLanguageStrings`), spelled as there.
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

/** What no language, and one that is not supported, stands for. Source: "Closed captions", "Set spoken language". */
export const USUAL_LANGUAGE = 'en-us';

/** The language as the service would take it. */
export function spokenLanguage(wanted: string | undefined): string {
  const known = wanted?.toLowerCase();
  return known !== undefined && SPOKEN_LANGUAGES.includes(known) ? known : USUAL_LANGUAGE;
}
