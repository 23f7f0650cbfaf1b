import { expect, test, vi } from 'vitest';
import { defaultStrings } from './defaultStrings.js';
import { mergeStrings } from './mergeStrings.js';

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

test('a replaced message gets the same values, and the locale that it is given for', () => {
  const others = vi.fn(({ count }: { count: number }, locale: string) => `${count} in ${locale}`);
  const polish = mergeStrings(defaultStrings, { locale: 'pl', lobby: { others } });
  expect(polish.lobby.others({ count: 3 })).toBe('3 in pl');
  expect(mergeStrings(polish, { lobby: { join: 'Wejdź' } }).lobby.others({ count: 3 })).toBe('3 in pl');
});

test('a replaced message gets names that can’t turn its sentence around', () => {
  const merged = mergeStrings(defaultStrings, { you: ({ name }) => `you, ${name}` });
  expect(merged.you({ name: '\u202eevil' })).toBe('you, evil');
  expect(merged.you({ name: 'بدر' })).toBe('you, \u2068بدر\u2069');
});

test('a function that throws gives way to the text that it would replace, and is reported once', () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const base = mergeStrings(defaultStrings, { you: ({ name }) => `you, ${name}` });
  for (let render = 0; render < 3; render += 1) {
    const broken = () => {
      throw new Error('no such text');
    };
    expect(mergeStrings(base, { you: broken }).you({ name: 'Ada' })).toBe('you, Ada');
  }
  expect(reported).toHaveBeenCalledTimes(1);
  reported.mockRestore();
});

test.each([undefined, null, 7, {}, Promise.resolve('later')])(
  'a function that returns %o in plain JavaScript gives way to the text that it would replace',
  (result) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    // @ts-expect-error: the types forbid it.
    const merged = mergeStrings(defaultStrings, { lobby: { others: () => result } });
    expect(merged.lobby.others({ count: 2 })).toBe(defaultStrings.lobby.others({ count: 2 }));
    reported.mockRestore();
  },
);

test.each([
  ['a string for a message with arguments', { you: 'you, {name}' }],
  ['a function for a plain text', { guest: () => 'Gast' }],
])('%s is reported and leaves the text as it was', (_, override) => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  // @ts-expect-error: the types forbid it, but a host in plain JavaScript can pass it.
  const merged = mergeStrings(defaultStrings, override);
  expect(merged.you({ name: 'Ada' })).toBe('Ada (you)');
  expect(merged.guest).toBe('Guest');
  expect(reported).toHaveBeenCalledTimes(1);
  reported.mockRestore();
});
