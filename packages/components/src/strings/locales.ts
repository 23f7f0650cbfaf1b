import type { StringsOverride } from './Catalogue.js';

/** The languages that there are words in, each in a chunk of its own. English needs none: it is what the others replace. */
const locales = {
  'ar-SA': () => import('./locales/ar-SA/ar-SA.js'),
  'cs-CZ': () => import('./locales/cs-CZ/cs-CZ.js'),
  'cy-GB': () => import('./locales/cy-GB/cy-GB.js'),
  'de-DE': () => import('./locales/de-DE/de-DE.js'),
  'en-GB': english,
  'en-US': english,
  'es-ES': () => import('./locales/es-ES/es-ES.js'),
  'es-MX': () => import('./locales/es-MX/es-MX.js'),
  'fi-FI': () => import('./locales/fi-FI/fi-FI.js'),
  'fr-CA': () => import('./locales/fr-CA/fr-CA.js'),
  'fr-FR': () => import('./locales/fr-FR/fr-FR.js'),
  'he-IL': () => import('./locales/he-IL/he-IL.js'),
  'it-IT': () => import('./locales/it-IT/it-IT.js'),
  'ja-JP': () => import('./locales/ja-JP/ja-JP.js'),
  'ko-KR': () => import('./locales/ko-KR/ko-KR.js'),
  'nb-NO': () => import('./locales/nb-NO/nb-NO.js'),
  'nl-NL': () => import('./locales/nl-NL/nl-NL.js'),
  'pl-PL': () => import('./locales/pl-PL/pl-PL.js'),
  'pt-BR': () => import('./locales/pt-BR/pt-BR.js'),
  'ru-RU': () => import('./locales/ru-RU/ru-RU.js'),
  'sv-SE': () => import('./locales/sv-SE/sv-SE.js'),
  'tr-TR': () => import('./locales/tr-TR/tr-TR.js'),
  'zh-CN': () => import('./locales/zh-CN/zh-CN.js'),
  'zh-TW': () => import('./locales/zh-TW/zh-TW.js'),
};

/** A locale that Anteroom has words for, as a BCP 47 tag. */
export type LocaleName = keyof typeof locales;

export const localeNames = Object.keys(locales) as LocaleName[];

export function isLocaleName(tag: string): tag is LocaleName {
  return Object.hasOwn(locales, tag);
}

export async function loadTexts(name: LocaleName): Promise<StringsOverride> {
  return (await locales[name]()).texts;
}

async function english(): Promise<{ texts: StringsOverride }> {
  return { texts: {} };
}
