import { isolated } from './isolated.js';

/** What compiled messages use to insert texts, to write numbers, and to pick plural forms. */
export interface MessageFormats {
  isolate(value: string): string;
  number(value: number): string;
  /** @param forms by exact value (`=0`) or plural category; `other` is always there */
  plural(value: number, forms: Record<string, string>): string;
}

/** @param locale BCP 47 tag that the host asked for: numbers and plurals follow it, whichever language the words are in */
export function messageFormats(locale: string): MessageFormats {
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  return {
    isolate: (value) => isolated(value, locale),
    number(value) {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(value);
    },
    plural(value, forms) {
      plurals ??= new Intl.PluralRules(locale);
      return forms[`=${value}`] ?? forms[plurals.select(value)] ?? forms.other ?? '';
    },
  };
}
