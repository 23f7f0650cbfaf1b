import type { Strings, StringsOverride } from './Catalogue.js';
import { createFormatter } from './createFormatter.js';
import type { MessageArguments } from './message.js';

type Words = { [key: string]: unknown };

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

function isFormatter(value: unknown): value is (values: MessageArguments) => string {
  return typeof value === 'function';
}

function replace(base: unknown, replacement: unknown, locale: string): unknown {
  if (isWords(base)) return isWords(replacement) ? merge(base, replacement, locale) : base;
  if (typeof replacement !== 'string') return base;
  return isFormatter(base) ? createFormatter(replacement, locale, base) : replacement;
}

function merge(base: Words, override: Words, locale: string): Words {
  const merged: Words = { ...base };
  for (const [key, replacement] of Object.entries(override)) merged[key] = replace(base[key], replacement, locale);
  return merged;
}

/**
 * A catalogue with some of its texts replaced. What the override does not name stays as it is in `base`, and so does a
 * text whose replacement is broken.
 *
 * @example
 * mergeStrings(defaultStrings, { you: 'you, {name}' }).you({ name: 'Ada' }) // 'you, Ada'
 */
export function mergeStrings(base: Strings, override: StringsOverride): Strings {
  return merge(base, override, override.locale ?? base.locale) as Strings;
}
