export { type Locale, LocaleProvider, type LocaleProviderProps, useLocale } from './LocaleProvider.js';
export { loadLocale } from './localeWords.js';
