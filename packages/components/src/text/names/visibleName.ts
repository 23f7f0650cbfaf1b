import { isBlank } from '@anteroom/contract';
import { withClosedDirections } from '../formats/index.js';
import type { Strings } from '../locales/index.js';

/** Line breaks, tabs and other control characters. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** A name or a title as it can be shown: on one line, and without characters that turn text around. */
export function shownText(text: string): string {
  return withClosedDirections(text).replace(CONTROLS, ' ').trim();
}

/** A name as it can be shown. `undefined` if nothing of it would be seen, such as for a name of spaces. */
export function visibleName(name: string | undefined): string | undefined {
  if (name === undefined || isBlank(name)) return undefined;
  return shownText(name);
}

/** A name as it can be shown, or the word for a person without one. */
export function shownName(name: string, { unnamed }: Pick<Strings, 'unnamed'>): string {
  return visibleName(name) ?? unnamed;
}
