import { textDirection } from './textDirection.js';

// Unicode's characters for the direction of text. Isolates separate a text from its surroundings; embeddings and overrides,
// which they replaced, reach across whatever follows until they are closed.
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const EMBEDDINGS = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const HAS_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

// Hebrew, Arabic and the other scripts that are written from right to left, and the marks and controls of direction.
const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefe\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const MAY_TURN = new RegExp(`[${RIGHT_TO_LEFT}\\u200f\\u2066-\\u2069]`, 'u');
const ONLY_RIGHT_TO_LEFT = new RegExp(`^[${RIGHT_TO_LEFT}\\s]*$`, 'u');

/** A text whose characters of direction end with it: without embeddings and overrides, and with every isolate closed. */
export function withClosedDirections(text: string): string {
  if (!HAS_CONTROL.test(text)) return text;
  let open = 0;
  const closed = text.replace(EMBEDDINGS, '').replace(ISOLATES, (control) => {
    if (control !== POP_ISOLATE) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return control;
  });
  return closed + POP_ISOLATE.repeat(open);
}

/**
 * A name, a title or another text for use inside a sentence, so that neither changes the order of the other's words. Only
 * text that could do so is put between isolates: most names stay as they are, in labels and in what people copy.
 *
 * @param locale BCP 47 tag of the sentence
 *
 * @example
 * isolated('Ada', 'en'); // 'Ada'
 * isolated('بدر', 'en'); // '\u2068بدر\u2069'
 * isolated('Ada', 'ar'); // '\u2068Ada\u2069'
 */
export function isolated(text: string, locale: string): string {
  const closed = withClosedDirections(text);
  const isSafe = textDirection(locale) === 'rtl' ? ONLY_RIGHT_TO_LEFT.test(closed) : !MAY_TURN.test(closed);
  return isSafe ? closed : `${FIRST_STRONG_ISOLATE}${closed}${POP_ISOLATE}`;
}

/** A text without isolates, to be copied to where nobody reads sentences: an id in it must be found by a search. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}
