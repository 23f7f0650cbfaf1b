import { expect, test } from 'vitest';
import { localeWords } from './localeWords.js';

test.each([
  ['de-DE', 'de-DE', 'de-DE'],
  ['fr', 'fr-FR', 'fr'],
  ['fr-BE', 'fr-FR', 'fr-BE'],
  ['ar-EG', 'ar-SA', 'ar-EG'],
  ['en-AU', 'en-GB', 'en-AU'],
  ['DE-at', 'de-DE', 'de-AT'],
  ['tlh', 'en-US', 'en-US'],
  ['en_US!', 'en-US', 'en-US'],
  ['', 'en-US', 'en-US'],
])('who asks for “%s” reads %s, with the dates and numbers of %s', async (asked, name, locale) => {
  const words = await localeWords.load(asked);
  expect(words.name).toBe(name);
  expect(words.strings.locale).toBe(locale);
});

test('a tag that is asked for again is there at once, and is the same', async () => {
  const words = await localeWords.load('fr-CH');
  expect(localeWords.peek('fr-CH')).toBe(words);
});
