export type { FailureWords } from './failureStrings.js';
export { formatCountdown, formatDuration, formatList, formatMoment, formatWindow } from './formatTime.js';
export { mergeStrings, type StringsOverride } from './mergeStrings.js';
export { StringsProvider, type StringsProviderProps, useStrings } from './StringsProvider.js';
export { defaultStrings, type Strings } from './strings.js';
