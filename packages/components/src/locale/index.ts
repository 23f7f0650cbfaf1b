export { LocaleProvider, type LocaleProviderProps } from './LocaleProvider.js';
export { loadLocale } from './localeWords.js';
