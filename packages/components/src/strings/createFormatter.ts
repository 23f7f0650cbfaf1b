import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageArguments } from './message.js';

const told = new Set<string>();

/** Once for each text: a broken one is met again with every render. */
function tell(icu: string, cause: unknown): void {
  if (told.has(icu)) return;
  told.add(icu);
  console.error(`Anteroom can't show this text, and shows its own in its place: “${icu}”.`, cause);
}

/**
 * Makes a function that fills a text with values; the text is parsed at the first use.
 *
 * @param icu ICU MessageFormat. Tags such as `<b>` are shown as they are.
 * @param locale BCP 47: decides plurals and numbers
 * @param instead what to show when the text is broken or asks for a value that it is not given
 */
export function createFormatter(icu: string, locale: string, instead: (values: MessageArguments) => string) {
  let compiled: IntlMessageFormat | undefined;
  let isBroken = false;
  return (values: MessageArguments): string => {
    if (isBroken) return instead(values);
    try {
      compiled ??= new IntlMessageFormat(icu, locale, undefined, { ignoreTag: true });
      return String(compiled.format(values));
    } catch (cause) {
      isBroken = true;
      tell(icu, cause);
      return instead(values);
    }
  };
}
