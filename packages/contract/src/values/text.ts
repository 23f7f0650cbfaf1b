import * as v from 'valibot';

/** Why a text can't be stored or shown, in the order of the checks. */
export type TextFault = 'unprintable' | 'missing' | 'too-long';

export interface TextRules {
  /** The most characters, counted as Unicode code points. */
  longest: number;
  /** Whether line breaks and tabs are allowed. Default `false`. */
  lines?: boolean | undefined;
  /** Whether it may be empty or invisible. Default `false`. */
  mayBeBlank?: boolean | undefined;
}

// Written as ranges, so that the same pattern works in JSON Schema: support for Unicode properties differs by language.
const LINE_ENDS = '\\u2028\\u2029';
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';

const LINES = `^[^${CONTROLS}]*$`;
const ONE_LINE = `^[^${CONTROLS}\\t\\n\\r${LINE_ENDS}]*$`;

// White space, Unicode's default ignorable characters (such as the zero width space), and the empty Braille pattern.
const INVISIBLE =
  '\\t\\n\\r \\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f' +
  '\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8' +
  // The characters themselves: languages differ in how they escape code points of more than four digits.
  '\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}';
const VISIBLE = `[^${INVISIBLE}]`;

const LINES_PATTERN = new RegExp(LINES, 'u');
const ONE_LINE_PATTERN = new RegExp(ONE_LINE, 'u');
const VISIBLE_PATTERN = new RegExp(VISIBLE, 'u');
// With the `u` flag, this doesn't match a surrogate that is part of a pair.
const LONE_SURROGATE = /\p{Surrogate}/u;

const EXPECTED: Record<TextFault, (rules: TextRules) => string> = {
  unprintable: ({ lines }) =>
    lines
      ? 'well-formed Unicode without control characters other than line breaks and tabs'
      : 'well-formed Unicode on one line, without control characters',
  missing: () => 'a text with at least one visible character',
  'too-long': ({ longest }) => `at most ${longest} characters long`,
};

/** Whether a text has no visible character. */
export function isBlank(text: string): boolean {
  return !VISIBLE_PATTERN.test(text);
}

/**
 * Finds what is wrong with a text. Returns `undefined` for a valid text.
 *
 * @example
 * textFault('Stand-up', { longest: 200 }); // undefined
 * textFault('\u200b', { longest: 200 });   // 'missing'
 */
export function textFault(text: string, { longest, lines, mayBeBlank }: TextRules): TextFault | undefined {
  if (LONE_SURROGATE.test(text) || !(lines ? LINES_PATTERN : ONE_LINE_PATTERN).test(text)) return 'unprintable';
  if (!mayBeBlank && isBlank(text)) return 'missing';
  // A text never has more code points than code units.
  if (text.length > longest && [...text].length > longest) return 'too-long';
  return undefined;
}

/** A schema for text that every database can store and every page can show. An issue's message is its `TextFault`. */
export function textSchema(rules: TextRules) {
  const { longest, lines, mayBeBlank } = rules;
  return v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? textFault(dataset.value, rules) : undefined;
      if (fault !== undefined) addIssue({ expected: EXPECTED[fault](rules), message: fault });
    }),
    // The same rules for JSON Schema, which can't express a lone surrogate.
    v.metadata({
      ...(mayBeBlank ? {} : { minLength: 1 }),
      maxLength: longest,
      pattern: lines ? LINES : ONE_LINE,
      ...(mayBeBlank ? {} : { allOf: [{ pattern: VISIBLE }] }),
    }),
  );
}
