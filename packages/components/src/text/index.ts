export {
  countdownParts,
  formatAgo,
  formatDuration,
  formatList,
  formatMoment,
  isClockChangeBetween,
  isolated,
  isSameDay,
  isSameYear,
  isTimeRepeated,
  localesFor,
  withoutIsolates,
} from './formats/index.js';
export {
  type LoadOnce,
  type Locale,
  LocaleProvider,
  type LocaleProviderProps,
  loadLocale,
  loadOnce,
  useLoaded,
  useLocale,
} from './locale/index.js';
export { type LocaleName, loadCompositeLocale, localeNames, type Strings } from './locales/index.js';
export { isolatedTitle, peopleWords, shownName, shownTitle, visibleName } from './names/index.js';
export {
  defaultStrings,
  type FailedOperation,
  type FailureWords,
  failureWords,
  mergeStrings,
  type StringsOverride,
  StringsProvider,
  type StringsProviderProps,
  useStrings,
} from './strings/index.js';
