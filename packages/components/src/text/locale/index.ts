export { type Locale, LocaleProvider, type LocaleProviderProps, useLocale } from './LocaleProvider.js';
export { type LoadOnce, loadOnce } from './loadOnce.js';
export { loadLocale } from './localeWords.js';
export { useLoaded } from './useLoaded.js';
