export type { Catalogue, Strings, StringsOverride } from './Catalogue.js';
export type { FailureWords } from './FailureWords.js';
export { countdownParts, formatDuration, formatList, formatMoment, formatWindow } from './formatTime.js';
export { type LocaleName, localeNames } from './locales.js';
export { mergeStrings } from './mergeStrings.js';
export type { Message, MessageArguments } from './message.js';
export { StringsProvider, type StringsProviderProps, useStrings } from './StringsProvider.js';
export { defaultStrings } from './strings.js';
