import { IntlMessageFormat } from 'intl-messageformat';
import type { Strings } from '../locales/index.js';
import { defaultStrings, type StringsOverride } from '../strings/index.js';

type TextsOf<T> = T extends string | ((...values: never[]) => string)
  ? string
  : { [Key in keyof T]?: TextsOf<T[Key]> | undefined };

/** ICU MessageFormat texts for any part of the catalogue, as deep as needed. */
export type IcuTexts = TextsOf<Strings>;

type Values = Record<string, string | number>;

/** A function that fills a text. The text is parsed at the first use. Tags such as `<b>` are shown as they are. */
function fromIcu(icu: string) {
  let compiled: { locale: string; format: IntlMessageFormat } | undefined;
  let broken: Error | undefined;
  return (values: Values, locale: string): string => {
    if (broken) throw broken;
    try {
      if (compiled?.locale !== locale) {
        compiled = { locale, format: new IntlMessageFormat(icu, locale, undefined, { ignoreTag: true }) };
      }
      return String(compiled.format.format(values));
    } catch (cause) {
      // Kept: parsing a broken text again at each render would fail the same way.
      broken = new Error(`“${icu}” can't be filled in.`, { cause });
      throw broken;
    }
  };
}

function overrideOf(texts: object, own: object): object {
  const entries = Object.entries(texts).map(([key, text]: [string, unknown]) => {
    const replaced: unknown = own[key as keyof typeof own];
    if (typeof text === 'object' && text !== null && typeof replaced === 'object' && replaced !== null) {
      return [key, overrideOf(text, replaced)];
    }
    return [key, typeof text === 'string' && typeof replaced === 'function' ? fromIcu(text) : text];
  });
  return Object.fromEntries(entries);
}

/**
 * Turns ICU MessageFormat texts into what `StringsProvider` and the `strings` prop take, for hosts whose translations are
 * ICU texts at run time. Plurals and numbers follow `locale` among the texts, or the language of the provider around. A text
 * that is broken, or that asks for a value that it isn't given, is reported once; Anteroom's own text is shown instead.
 *
 * @example
 * <RoomCall roomId={id} strings={icuStrings({ lobby: { others: '{count, plural, one {# guest} other {# guests}}' } })} />
 */
export function icuStrings(texts: IcuTexts): StringsOverride {
  return overrideOf(texts, defaultStrings);
}
