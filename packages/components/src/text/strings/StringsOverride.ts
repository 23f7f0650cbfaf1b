import type { Strings } from '../locales/index.js';

type PartOf<T> = T extends string
  ? string
  : T extends (values: infer Values) => string
    ? (values: Values, locale: string) => string
    : { [Key in keyof T]?: PartOf<T[Key]> | undefined };

/**
 * Texts for any part of the catalogue, as deep as needed. A text with arguments is replaced by a function of the same
 * values; its second argument is the BCP 47 tag that numbers and plurals follow.
 */
export type StringsOverride = PartOf<Strings>;
