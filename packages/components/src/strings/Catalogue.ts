import type { en } from './en/en.js';
import type { Message, MessageArguments } from './message.js';

type TextsOf<T> = T extends string | Message<MessageArguments> ? string : { [Key in keyof T]: TextsOf<T[Key]> };

type PartOf<T> = T extends object ? { [Key in keyof T]?: PartOf<T[Key]> | undefined } : T;

type ReadyToShow<T> =
  T extends Message<infer Arguments>
    ? (values: Arguments) => string
    : T extends string
      ? string
      : { [Key in keyof T]: ReadyToShow<T[Key]> };

/** One language's texts, at the paths of the English catalogue. Texts with arguments are in ICU MessageFormat. */
export type Catalogue = TextsOf<typeof en>;

/** Texts for any part of the catalogue, as deep as needed. */
export type StringsOverride = PartOf<Catalogue>;

/** The catalogue as components read it: texts as strings, texts with arguments as functions of one object. */
export type Strings = ReadyToShow<typeof en>;
