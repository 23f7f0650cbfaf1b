import { CALL_END_REASONS, ERROR_CODES, ERRORS } from '@anteroom/contract';
import { expect, test } from 'vitest';
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

test('every error code has words, and no word is the code or says "Error"', () => {
  for (const code of ERROR_CODES) {
    const { title, body } = defaultStrings.errors[code];
    expect(title).not.toBe('');
    expect(body).not.toBe('');
    expect(`${title} ${body}`).not.toMatch(/error/i);
    if (code.includes('-')) expect(`${title} ${body}`).not.toContain(code);
  }
});

test('a failure that can be tried again names the button, and no other does', () => {
  for (const code of ERROR_CODES) {
    expect(defaultStrings.errors[code].action !== undefined, code).toBe(ERRORS[code].retryable);
  }
});

test('every end reason has words', () => {
  for (const name of [...Object.keys(CALL_END_REASONS), 'unknown'] as (keyof typeof defaultStrings.ended)[]) {
    expect(defaultStrings.ended[name].title, name).toBeTruthy();
  }
});
