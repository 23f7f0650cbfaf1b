import { isolated } from '../formats/index.js';
import type { Strings } from '../locales/index.js';
import type { StringsOverride } from './StringsOverride.js';

type Words = { [key: string]: unknown };
type Values = Record<string, string | number>;
type Message = (values: Values, locale: string) => string;

const reported = new Set<string>();

/** Reports each problem once: a broken text fails again with every render. */
function report(path: string, cause: unknown): void {
  const problem = `${path}: ${cause}`;
  if (reported.has(problem)) return;
  reported.add(problem);
  console.error(`Anteroom can't show the text given for “${path}”, and shows its own instead.`, cause);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'function';
}

function isolatedValues(values: Values, locale: string): Values {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? isolated(value, locale) : value]),
  );
}

/** Calls a message of the host with values that fit into a sentence, and Anteroom's own where that fails. */
function guarded(message: Message, own: Message, path: string, locale: string): Message {
  return (values) => {
    try {
      const text: unknown = message(isolatedValues(values, locale), locale);
      if (typeof text === 'string') return text;
      throw new TypeError(`It returned ${text === null ? 'null' : typeof text}, not a string.`);
    } catch (cause) {
      report(path, cause);
      return own(values, locale);
    }
  };
}

function replace(base: unknown, replacement: unknown, path: string, locale: string): unknown {
  if (replacement === undefined) return base;
  if (isWords(base)) return isWords(replacement) ? merge(base, replacement, `${path}.`, locale) : base;
  if (isMessage(base) && isMessage(replacement)) return guarded(replacement, base, path, locale);
  if (typeof replacement === typeof base) return replacement;
  report(
    path,
    isMessage(base)
      ? 'it takes arguments, so give a function. For ICU texts, use icuStrings of @anteroom/components/messages.'
      : 'it takes no arguments, so give a string.',
  );
  return base;
}

function merge(base: Words, override: Words, path: string, locale: string): Words {
  const merged: Words = { ...base };
  for (const [key, replacement] of Object.entries(override)) {
    merged[key] = replace(base[key], replacement, path + key, locale);
  }
  return merged;
}

/**
 * A catalogue with some of its texts replaced. Texts that the override doesn't name stay as they are in `base`, and so does
 * a text whose replacement throws.
 *
 * @example
 * mergeStrings(defaultStrings, { you: ({ name }) => `you, ${name}` }).you({ name: 'Ada' }) // 'you, Ada'
 */
export function mergeStrings(base: Strings, override: StringsOverride): Strings {
  return merge(base, override, '', override.locale ?? base.locale) as Strings;
}
