/** What a message is filled with, by the names that its text uses. */
export type MessageArguments = Record<string, string | number>;

/** A text of the English catalogue that takes arguments. In other languages it is the ICU text alone. */
export interface Message<Arguments extends MessageArguments> {
  readonly icu: string;
  /** For the compiler only, so that callers must give these arguments; it is never set. */
  readonly arguments?: Arguments;
}

/**
 * Declares a text with arguments, in ICU MessageFormat.
 *
 * @example
 * message<{ count: number }>('{count, plural, one {# other} other {# others}}')
 */
export function message<Arguments extends MessageArguments>(icu: string): Message<Arguments> {
  return { icu };
}

export function isMessage(value: unknown): value is Message<MessageArguments> {
  return typeof value === 'object' && value !== null && 'icu' in value && typeof value.icu === 'string';
}
