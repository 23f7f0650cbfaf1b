import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from './Catalogue.js';
import { en } from './en/en.js';
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
  for (const [path, text, takesArguments] of english) {
    if (!takesArguments) expect(argumentsOf(text), path).toEqual([]);
    expect(text.trim(), path).not.toBe('');
  }
});

const catalogues: Record<string, Catalogue | typeof en> = { en };

describe.each(Object.entries(catalogues))('%s', (locale, catalogue) => {
  const texts = textsOf(catalogue);

  test('every message takes the arguments that its English takes', () => {
    const taken = texts.map(([path, text]) => [path, argumentsOf(text)]);
    expect(taken).toEqual(english.map(([path, text]) => [path, argumentsOf(text)]));
  });

  test('every plural has a form for each of the language’s categories', () => {
    const plurals = texts.flatMap(([path, text]) =>
      parsed(text).flatMap((element) => (element.type === TYPE.plural ? [{ path, element }] : [])),
    );
    for (const { path, element } of plurals) {
      const { pluralCategories } = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions();
      expect(Object.keys(element.options), path).toEqual(expect.arrayContaining(pluralCategories));
    }
    expect(plurals.length).toBeGreaterThan(0);
  });
});
