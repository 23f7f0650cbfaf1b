import type { Strings } from './Catalogue.js';
import { createFormatter } from './createFormatter.js';
import { en } from './en/en.js';
import { isMessage } from './message.js';

function wordsOf(texts: object): object {
  const words = Object.entries(texts).map(([key, text]: [string, unknown]) => {
    if (isMessage(text)) return [key, createFormatter(text.icu, en.locale, () => text.icu)];
    return [key, typeof text === 'object' && text !== null ? wordsOf(text) : text];
  });
  return Object.fromEntries(words);
}

/** The words that are shown unless a `StringsProvider` replaces them: English. */
export const defaultStrings = wordsOf(en) as Strings;
