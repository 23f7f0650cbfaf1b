import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { en } from './en/en.js';
import { type LocaleName, loadTexts, localeNames } from './locales.js';
import { isMessage } from './message.js';

/** The texts of a catalogue by their path, such as `lobby.join`. */
function textsOf(catalogue: object, path = ''): [path: string, text: string, takesArguments: boolean][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value, false] as [string, string, boolean]];
    if (isMessage(value)) return [[path + key, value.icu, true] as [string, string, boolean]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

/** Every element of a message, those inside of plurals and choices too. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

const parsed = (icu: string) => elementsOf(parse(icu, { ignoreTag: true }));

function argumentsOf(icu: string): string[] {
  const named = parsed(icu).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  return [...new Set(named.map((element) => ('value' in element ? element.value : '')))].sort();
}

const english = textsOf(en);

test('every English message is whole, and what looks like a message is declared as one', () => {
  expect(english.map(([path]) => path)).toContain('lobby.join');
  expect(english.some(([, , takesArguments]) => takesArguments)).toBe(true);
  for (const [path, text, takesArguments] of english) {
    if (!takesArguments) expect(argumentsOf(text), path).toEqual([]);
    expect(text.trim(), path).not.toBe('');
  }
});

/** What a person sees of the values: those in the text itself, not those that only choose between texts. */
function shownOf(icu: string): string[] {
  const elements = parsed(icu);
  const shown = elements.flatMap((element) => {
    if (element.type === TYPE.plural) return showsNumber(element) ? [element.value] : [];
    return element.type === TYPE.argument || element.type === TYPE.number ? [element.value] : [];
  });
  return [...new Set(shown)].sort();
}

function showsNumber({ options }: PluralElement): boolean {
  return Object.values(options).some(({ value }) => value.some(({ type }) => type === TYPE.pound));
}

const catalogues = await Promise.all(
  localeNames.map(
    async (name): Promise<[LocaleName, [string, string, boolean][]]> => [
      name,
      textsOf(name.startsWith('en-') ? en : await loadTexts(name)),
    ],
  ),
);

describe.each(catalogues)('%s', (locale, texts) => {
  test('says all that English says', () => {
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  test('every message shows the values that its English shows, and asks for no others', () => {
    expect(texts.map(([path, text]) => [path, shownOf(text)])).toEqual(
      english.map(([path, text]) => [path, shownOf(text)]),
    );
    for (const [index, [path, text]] of texts.entries()) {
      expect(argumentsOf(english[index]?.[1] ?? ''), path).toEqual(expect.arrayContaining(argumentsOf(text)));
    }
  });

  test('every plural has a form for each of the language’s categories', () => {
    for (const [path, text] of texts) {
      for (const element of parsed(text)) {
        if (element.type !== TYPE.plural) continue;
        const { pluralCategories } = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions();
        expect(Object.keys(element.options), path).toEqual(expect.arrayContaining(pluralCategories));
      }
    }
  });
});
