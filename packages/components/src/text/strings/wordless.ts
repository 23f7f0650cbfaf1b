import type { Strings } from '../locales/index.js';
import { defaultStrings } from './defaultStrings.js';

function emptied(words: object): object {
  const entries = Object.entries(words).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return [key, emptied(value)];
    return [key, typeof value === 'function' ? () => '' : ''];
  });
  return Object.fromEntries(entries);
}

const nothing = emptied(defaultStrings) as Strings;

/** A catalogue of empty texts, shown until a language has arrived, so that no other language flashes up. */
export function wordless(locale: string): Strings {
  return { ...nothing, locale };
}
