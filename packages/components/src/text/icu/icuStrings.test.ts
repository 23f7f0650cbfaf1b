import { expect, test, vi } from 'vitest';
import { defaultStrings, mergeStrings } from '../strings/index.js';
import { icuStrings } from './icuStrings.js';

test('a plain text stays a string, and a message without arguments in the host’s text is still a message', () => {
  const merged = mergeStrings(defaultStrings, icuStrings({ lobby: { join: 'Enter' }, you: 'You' }));
  expect(merged.lobby.join).toBe('Enter');
  expect(merged.you({ name: 'Ada' })).toBe('You');
  expect(merged.errors).toEqual(defaultStrings.errors);
});

test('a replaced message is filled with the same values, in the plurals of the language that it is given for', () => {
  const polish = mergeStrings(
    defaultStrings,
    icuStrings({
      locale: 'pl',
      lobby: { others: '{count, plural, one {# inna} few {# inne} many {# innych} other {# innej}}' },
    }),
  );
  expect([1, 2, 5].map((count) => polish.lobby.others({ count }))).toEqual(['1 inna', '2 inne', '5 innych']);
  expect(mergeStrings(polish, { lobby: { join: 'Wejdź' } }).lobby.others({ count: 3 })).toBe('3 inne');
});

test('without a locale among the texts, numbers follow the catalogue that they are merged into', () => {
  const texts = icuStrings({ lobby: { others: '{count, number}' } });
  const german = mergeStrings(defaultStrings, { locale: 'de' });
  expect(mergeStrings(german, texts).lobby.others({ count: 1234 })).toBe('1.234');
  expect(mergeStrings(defaultStrings, texts).lobby.others({ count: 1234 })).toBe('1,234');
});

test('markup in a text is shown as it was written', () => {
  expect(mergeStrings(defaultStrings, icuStrings({ you: '<b>{name}</b>' })).you({ name: 'Ada' })).toBe('<b>Ada</b>');
});

test.each([
  ['is not whole', '{name, plural, one {you}'],
  ['has no form for other numbers', '{name, plural, one {you}}'],
  ['asks for a value that it is not given', 'you, {nickname}'],
])('a text that %s is replaced by Anteroom’s own, and is reported once', (_, broken) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const base = mergeStrings(defaultStrings, icuStrings({ you: 'you, {name}' }));
  for (let render = 0; render < 3; render += 1) {
    expect(mergeStrings(base, icuStrings({ you: broken })).you({ name: 'Ada' })).toBe('you, Ada');
  }
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
