import { expect, test, vi } from 'vitest';
import { mergeStrings } from './mergeStrings.js';
import { defaultStrings } from './strings.js';

test('an override replaces what it names and leaves the rest', () => {
  const merged = mergeStrings(defaultStrings, { lobby: { join: 'Beitreten' }, roles: { Consumer: { name: 'Gast' } } });
  expect(merged.lobby.join).toBe('Beitreten');
  expect(merged.roles.Consumer).toEqual({ name: 'Gast', may: defaultStrings.roles.Consumer.may });
  expect(merged.errors).toEqual(defaultStrings.errors);
});

test('an override does not change the default catalogue', () => {
  mergeStrings(defaultStrings, { lobby: { join: 'Beitreten' } });
  expect(defaultStrings.lobby.join).toBe('Join');
});

test('an undefined override leaves the default', () => {
  expect(mergeStrings(defaultStrings, { guest: undefined }).guest).toBe(defaultStrings.guest);
});

test('a replaced message is filled with the same values, in the plurals of the language that it is given for', () => {
  const polish = mergeStrings(defaultStrings, {
    locale: 'pl',
    lobby: { others: '{count, plural, one {# inna} few {# inne} many {# innych} other {# innej}}' },
  });
  expect([1, 2, 5].map((count) => polish.lobby.others({ count }))).toEqual(['1 inna', '2 inne', '5 innych']);
  expect(mergeStrings(polish, { lobby: { join: 'Wejdź' } }).lobby.others({ count: 3 })).toBe('3 inne');
});

test('markup in a text is shown as it was written', () => {
  expect(mergeStrings(defaultStrings, { you: '<b>{name}</b>' }).you({ name: 'Ada' })).toBe('<b>Ada</b>');
});

test.each([
  ['is not whole', '{name, plural, one {you}'],
  ['has no form for other numbers', '{name, plural, one {you}}'],
  ['asks for a value that it is not given', 'you, {nickname}'],
])('a text that %s gives way to the one that it would replace, and the console is told once', (_, broken) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const base = mergeStrings(defaultStrings, { you: 'you, {name}' });
  for (let render = 0; render < 3; render += 1) {
    expect(mergeStrings(base, { you: broken }).you({ name: 'Ada' })).toBe('you, Ada');
  }
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
