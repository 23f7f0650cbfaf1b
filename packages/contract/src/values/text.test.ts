import { describe, expect, test } from 'vitest';
import { textFault } from './text.js';

const LINE = { longest: 20 };

const CONTROLS = [...Array(0x20).keys(), 0x7f, 0x80, 0x85, 0x9f].map((code) => String.fromCharCode(code));

describe('a text of one line', () => {
  test.each(CONTROLS)('must not contain %j', (control) => expect(textFault(`a${control}b`, LINE)).toBe('unprintable'));

  test.each(['\ud800', '\udc00', '\udc00\ud800', '\u2028', '\u2029'])('must not contain %j', (odd) =>
    expect(textFault(`a${odd}b`, LINE)).toBe('unprintable'),
  );

  test.each(['', ' ', '\u200b', '\ufeff\u00a0', '\u3164', '\u2800', '\u{e0041}', '\u202e'])(
    'must have more than %j, which is invisible',
    (blank) => expect(textFault(blank, LINE)).toBe('missing'),
  );

  test.each(['Stand-up', 'Ünïcödé', '会議', 'اجتماع', '👩‍👩‍👧', ' a ', '<b>', "'; drop table rooms"])(
    'may be %j',
    (text) => expect(textFault(text, LINE)).toBeUndefined(),
  );

  test('is measured in code points, so an emoji counts once', () => {
    expect(textFault('😀'.repeat(20), LINE)).toBeUndefined();
    expect(textFault('😀'.repeat(21), LINE)).toBe('too-long');
    expect(textFault('a'.repeat(21), LINE)).toBe('too-long');
  });
});

test('a text of several lines may contain line breaks and tabs, but no other control character', () => {
  const rules = { ...LINE, lines: true };
  const allowed = CONTROLS.filter((control) => textFault(`a${control}b`, rules) === undefined);
  expect(allowed).toEqual(['\t', '\n', '\r']);
  expect(textFault('a\ud800', rules)).toBe('unprintable');
});
