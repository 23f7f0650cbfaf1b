import type { CompositeLocale } from '@azure/communication-react';
import { loadOnce } from '../locale/loadOnce.js';
import type { LocaleName } from '../strings/locales.js';
import { loadCallUi } from './engine/index.js';

/** The UI library's own languages, each in a chunk of its own. */
const compositeLocales = {
  'ar-SA': () => import('./locales/ar-SA.js'),
  'cs-CZ': () => import('./locales/cs-CZ.js'),
  'cy-GB': () => import('./locales/cy-GB.js'),
  'de-DE': () => import('./locales/de-DE.js'),
  'en-GB': () => import('./locales/en-GB.js'),
  'en-US': () => import('./locales/en-US.js'),
  'es-ES': () => import('./locales/es-ES.js'),
  'es-MX': () => import('./locales/es-MX.js'),
  'fi-FI': () => import('./locales/fi-FI.js'),
  'fr-CA': () => import('./locales/fr-CA.js'),
  'fr-FR': () => import('./locales/fr-FR.js'),
  'he-IL': () => import('./locales/he-IL.js'),
  'it-IT': () => import('./locales/it-IT.js'),
  'ja-JP': () => import('./locales/ja-JP.js'),
  'ko-KR': () => import('./locales/ko-KR.js'),
  'nb-NO': () => import('./locales/nb-NO.js'),
  'nl-NL': () => import('./locales/nl-NL.js'),
  'pl-PL': () => import('./locales/pl-PL.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  'ru-RU': () => import('./locales/ru-RU.js'),
  'sv-SE': () => import('./locales/sv-SE.js'),
  'tr-TR': () => import('./locales/tr-TR.js'),
  'zh-CN': () => import('./locales/zh-CN.js'),
  'zh-TW': () => import('./locales/zh-TW.js'),
};

/** The words of Microsoft's parts; without a `locale` they are its English ones. */
export interface CallLocale {
  locale: CompositeLocale | undefined;
}

/** Microsoft's words in the languages that ours are in. */
export const callLocales = loadOnce<LocaleName, CallLocale>(
  async (name) => {
    // First the engine: its loading keeps the library below from fetching fonts.
    await loadCallUi();
    return { locale: (await compositeLocales[name]()).compositeLocale };
  },
  { locale: undefined },
);
