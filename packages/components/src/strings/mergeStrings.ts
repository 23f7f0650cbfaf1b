import type { Strings } from './strings.js';

type PartOf<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [Key in keyof T]?: PartOf<T[Key]> | undefined }
    : T;

/** Any part of the catalogue, as deep as needed. */
export type StringsOverride = PartOf<Strings>;

type Words = { [key: string]: unknown };

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

function merge(base: Words, override: Words): Words {
  const merged: Words = { ...base };
  for (const [key, value] of Object.entries(override)) {
    const under = base[key];
    if (value !== undefined) merged[key] = isWords(value) && isWords(under) ? merge(under, value) : value;
  }
  return merged;
}

/** A catalogue with some of its words replaced. What the override does not name stays as it is in `base`. */
export function mergeStrings(base: Strings, override: StringsOverride): Strings {
  return merge(base, override) as Strings;
}
