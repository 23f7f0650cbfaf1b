import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { isolated } from './formats/index.js';
import { loadStrings, localeNames } from './locales/index.js';

type Text = [path: string, text: string];

/** The texts of a catalogue by their path, such as `lobby.join`. */
function textsOf(catalogue: object, path = ''): Text[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): Text[] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

const folder = new URL('./locales/', import.meta.url);

function readTexts(language: string): Text[] {
  return textsOf(JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8')));
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

const english = readTexts('en');

test('every English message is whole', () => {
  expect(english.map(([path]) => path)).toContain('lobby.join');
  expect(english.some(([, text]) => argumentsOf(text).length > 0)).toBe(true);
  for (const [path, text] of english) expect(text.trim(), path).not.toBe('');
});

test('there is a folder for each language and for no other', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(folders.sort()).toEqual(['en', ...localeNames].sort());
});

/** The values that a person sees: those in the text itself, not those that only choose between texts. */
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

/** Values for a message: numbers that fall into every plural category of some language, and words. */
const NUMBERS = [0, 1, 2, 3, 5, 6, 11, 21, 100, 1234, 1_000_000];
const valuesOf = (icu: string, number: number) =>
  Object.fromEntries(
    argumentsOf(icu).map((name) => {
      const uses = parsed(icu).filter((element) => 'value' in element && element.value === name);
      return [name, uses.some(({ type }) => type !== TYPE.argument) ? number : `‹${name}›`];
    }),
  );

const isolatedOf = (values: Record<string, string | number>, locale: string) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value, locale) : value]),
  );

function compiledAt(strings: object, path: string): unknown {
  return path.split('.').reduce((part: unknown, key) => (part as Record<string, unknown>)[key], strings);
}

const catalogues = localeNames.map((name): [typeof name, Text[]] => [
  name,
  readTexts(name.startsWith('en-') ? 'en' : name),
]);

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

  test('the title of a notice has no full stop: the announcement of title and body adds it', () => {
    const titles = texts.filter(([path]) => /^notices\.(role|\w+\.title)$/.test(path));
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter(([, text]) => /[.。]$/.test(text))).toEqual([]);
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

  test('a compiled message says what its MessageFormat says', async () => {
    const strings = await loadStrings(locale, locale);
    for (const [index, [path, text]] of texts.entries()) {
      const compiled = compiledAt(strings, path);
      const takesArguments = argumentsOf(english[index]?.[1] ?? '').length > 0;
      expect(typeof compiled, path).toBe(takesArguments ? 'function' : 'string');
      const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      for (const number of NUMBERS) {
        const values = valuesOf(english[index]?.[1] ?? '', number);
        const said = typeof compiled === 'function' ? compiled(values) : compiled;
        expect(said, path).toBe(format.format(isolatedOf(values, locale)));
      }
    }
  });
});

test('numbers follow the tag that the host asked for, not the language of the words', async () => {
  const [french, belgian] = await Promise.all([loadStrings('fr-FR', 'fr-FR'), loadStrings('fr-FR', 'fr-CH')]);
  const [grouped, other] = [french, belgian].map(({ roster }) => roster.toggle({ count: 12_345 }));
  expect(grouped).toContain(new Intl.NumberFormat('fr-FR').format(12_345));
  expect(other).toContain(new Intl.NumberFormat('fr-CH').format(12_345));
});

test('no name turns the sentence around that it is in', async () => {
  const [english, arabic] = await Promise.all([loadStrings('en-US', 'en'), loadStrings('ar-SA', 'ar')]);
  expect(english.roster.done.muted({ name: '\u202eevil' })).toBe('evil is muted.');
  expect(english.roster.done.muted({ name: 'بدر' })).toBe('\u2068بدر\u2069 is muted.');
  expect(arabic.you({ name: 'Ada!' })).toContain('\u2068Ada!\u2069');
});
