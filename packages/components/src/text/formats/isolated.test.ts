import { expect, test } from 'vitest';
import { formatList } from './formatTime.js';
import { isolated, withClosedDirections, withoutIsolates } from './isolated.js';

/** Characters of direction by their names in Unicode. */
const [LRE, PDF, RLO, LRI, FSI, PDI] = ['\u202a', '\u202c', '\u202e', '\u2066', '\u2068', '\u2069'];

test.each([
  ['Ada Lovelace', 'en', 'Ada Lovelace'],
  ['2:00 PM (3)', 'en', '2:00 PM (3)'],
  ['بدر', 'en', `${FSI}بدر${PDI}`],
  ['דנה (x)', 'de-DE', `${FSI}דנה (x)${PDI}`],
  ['بدر الدين', 'ar-SA', 'بدر الدين'],
  ['Ada!', 'ar-SA', `${FSI}Ada!${PDI}`],
  ['14:00', 'he-IL', `${FSI}14:00${PDI}`],
])('“%s” in %s', (text, locale, said) => expect(isolated(text, locale)).toBe(said));

test.each([
  ['an override that stays open', `${RLO}evil`, 'evil'],
  ['an override that is closed', `a${RLO}evil${PDF}b`, 'aevilb'],
  ['an embedding', `${LRE}a${PDF}`, 'a'],
  ['an isolate that stays open', `${LRI}a`, `${LRI}a${PDI}`],
  ['an isolate that is closed', `${LRI}a${PDI}b`, `${LRI}a${PDI}b`],
  ['the end of an isolate that was never opened', `a${PDI}${RLO}b`, 'ab'],
])('%s does not reach beyond its text', (_, text, closed) => {
  expect(withClosedDirections(text)).toBe(closed);
  expect(withoutIsolates(isolated(text, 'en'))).toBe(withoutIsolates(closed));
});

test('each name of a list is isolated, and the list can be isolated once more', () => {
  const names = formatList(['Ada', `دنيا${RLO}`, 'Ben'], 'en-US');
  expect(names).toBe(`Ada, ${FSI}دنيا${PDI}, and Ben`);
  expect(isolated(names, 'en-US')).toBe(`${FSI}${names}${PDI}`);
});
