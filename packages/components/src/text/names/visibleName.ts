import { isBlank } from '@anteroom/contract';
import { isolated, withClosedDirections } from '../formats/index.js';
import type { Strings } from '../locales/index.js';

/** Line breaks, tabs and other control characters. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** A name or a title as it can be shown: on one line, and without characters that turn text around. */
function shownText(text: string): string {
  return withClosedDirections(text).replace(CONTROLS, ' ').trim();
}

/** A name as it can be shown. `undefined` if nothing of it would be seen, such as for a name of spaces. */
export function visibleName(name: string | undefined): string | undefined {
  if (name === undefined || isBlank(name)) return undefined;
  return shownText(name);
}

/** A room's title as it can be shown in a sentence, or the words for a room without a visible one. */
export function shownTitle(title: string, { untitled }: Pick<Strings, 'untitled'>): string {
  return visibleName(title) ?? untitled;
}

/** A room's title alone, as a heading or a link: in a title of the other direction, punctuation stays at its end. */
export function isolatedTitle(title: string, strings: Pick<Strings, 'untitled' | 'locale'>): string {
  return isolated(shownTitle(title, strings), strings.locale);
}

/** A name as it can be shown, or the word for a person without one. */
export function shownName(name: string, { unnamed }: Pick<Strings, 'unnamed'>): string {
  return visibleName(name) ?? unnamed;
}
