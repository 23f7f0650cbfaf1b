import * as v from 'valibot';

/** What keeps a text from being stored and shown, in the order in which it is looked for. */
export type TextFault = 'unprintable' | 'missing' | 'too-long';

export interface TextRules {
  /** Most characters, counted as Unicode code points: an emoji of one code point is one. */
  longest: number;
  /** Whether line breaks and tabs are allowed. Default `false`. */
  lines?: boolean;
  /** Whether it may have no visible character at all. Default `false`. */
  mayBeBlank?: boolean;
}

// As ranges of a class, so that JSON Schema can say the same: what other languages know of Unicode's properties differs.
const LINE_ENDS = '\\u2028\\u2029';
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';

const LINES = `^[^${CONTROLS}]*$`;
const ONE_LINE = `^[^${CONTROLS}\\t\\n\\r${LINE_ENDS}]*$`;

// White space, what Unicode calls default ignorable (such as the zero width space), and the empty Braille pattern.
const INVISIBLE =
  '\\t\\n\\r \\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f' +
  '\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8' +
  // Characters themselves: languages escape those beyond four digits differently.
  '\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}';
const VISIBLE = `[^${INVISIBLE}]`;

const LINES_PATTERN = new RegExp(LINES, 'u');
const ONE_LINE_PATTERN = new RegExp(ONE_LINE, 'u');
const VISIBLE_PATTERN = new RegExp(VISIBLE, 'u');
// A surrogate of a pair is not one by itself to a pattern with this flag.
const LONE_SURROGATE = /\p{Surrogate}/u;

const EXPECTED: Record<TextFault, (rules: TextRules) => string> = {
  unprintable: ({ lines }) =>
    lines
      ? 'well-formed Unicode without control characters but line breaks and tabs'
      : 'well-formed Unicode on one line, without control characters',
  missing: () => 'a text with at least one visible character',
  'too-long': ({ longest }) => `at most ${longest} characters long`,
};

/** Whether a text has no visible character. */
export function isBlank(text: string): boolean {
  return !VISIBLE_PATTERN.test(text);
}

/**
 * What is wrong with a text; `undefined` when nothing is.
 *
 * @example
 * textFault('Stand-up', { longest: 200 }); // undefined
 * textFault('\u200b', { longest: 200 });   // 'missing'
 */
export function textFault(text: string, { longest, lines, mayBeBlank }: TextRules): TextFault | undefined {
  if (LONE_SURROGATE.test(text) || !(lines ? LINES_PATTERN : ONE_LINE_PATTERN).test(text)) return 'unprintable';
  if (!mayBeBlank && isBlank(text)) return 'missing';
  // No text has more code points than code units.
  if (text.length > longest && [...text].length > longest) return 'too-long';
  return undefined;
}

/** A schema of texts that every database can store and every page can show. The message of an issue is its `TextFault`. */
export function textSchema(rules: TextRules) {
  const { longest, lines, mayBeBlank } = rules;
  return v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? textFault(dataset.value, rules) : undefined;
      if (fault !== undefined) addIssue({ expected: EXPECTED[fault](rules), message: fault });
    }),
    // The same in JSON Schema, which has no word for a lone surrogate.
    v.metadata({
      ...(mayBeBlank ? {} : { minLength: 1 }),
      maxLength: longest,
      pattern: lines ? LINES : ONE_LINE,
      ...(mayBeBlank ? {} : { allOf: [{ pattern: VISIBLE }] }),
    }),
  );
}
