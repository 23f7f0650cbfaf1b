import { expect, test } from 'vitest';
import { shownName, shownTitle, visibleName } from './visibleName.js';

test.each(['', '   ', '\u200b\u200b', '\u2060\ufeff', '\u3164', '\u2800', '\u202e', '\n'])(
  '%j is no name that can be seen',
  (blank) => {
    expect(visibleName(blank)).toBeUndefined();
    expect(shownName(blank, { unnamed: 'Unnamed guest' })).toBe('Unnamed guest');
    expect(shownTitle(blank, { untitled: 'Untitled room' })).toBe('Untitled room');
  },
);

test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['مها \u202eevil\u202c عبد الله', 'مها evil عبد الله'],
  ['\u2028line\nbreak\ttab', 'line break tab'],
  ['null', 'null'],
])('%j is shown as %j', (name, shown) => expect(visibleName(name)).toBe(shown));
