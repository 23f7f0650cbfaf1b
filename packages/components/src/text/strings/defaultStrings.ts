import { english, type Strings } from '../locales/index.js';

/**
 * The words that are shown unless a `LocaleProvider` or a `StringsProvider` replaces them: English. Without a region in the
 * tag, times follow the person's own variant of English, such as `en-GB`.
 */
export const defaultStrings: Strings = english('en');
