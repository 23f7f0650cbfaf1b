export { defaultStrings } from './defaultStrings.js';
export { type FailedOperation, type FailureWords, failureWords } from './failureWords.js';
export { mergeStrings } from './mergeStrings.js';
export type { StringsOverride } from './StringsOverride.js';
export { StringsContext, StringsProvider, type StringsProviderProps, useStrings } from './StringsProvider.js';
export { wordless } from './wordless.js';
