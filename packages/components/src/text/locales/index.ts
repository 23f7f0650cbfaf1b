export { loadCompositeLocale } from './compositeLocales.js';
export { messages as english, type Strings } from './en/index.js';
export { isLocaleName, type LocaleName, loadStrings, localeNames } from './locales.js';
