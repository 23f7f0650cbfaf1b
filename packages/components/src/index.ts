export { CallScreen, type CallScreenProps, loadCallEngine } from './call/index.js';
export * from './desk/index.js';
export * from './knock/index.js';
export * from './lobby/index.js';
export * from './notices/index.js';
export * from './room-call/index.js';
export * from './roster/index.js';
export * from './screens/index.js';
export {
  countdownParts,
  defaultStrings,
  type FailureWords,
  formatDuration,
  formatList,
  formatMoment,
  formatWindow,
  type Locale,
  type LocaleName,
  LocaleProvider,
  type LocaleProviderProps,
  loadLocale,
  localeNames,
  mergeStrings,
  type Strings,
  type StringsOverride,
  StringsProvider,
  type StringsProviderProps,
  useLocale,
  useStrings,
} from './text/index.js';
export * from './theme/index.js';
