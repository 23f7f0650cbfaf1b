import { CALL_END_REASONS, ERROR_CODES, ERRORS } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { defaultStrings } from './defaultStrings.js';
import type { FailureWords } from './failureWords.js';

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
    const words: FailureWords = defaultStrings.errors[code];
    expect(words.action !== undefined, code).toBe(ERRORS[code].retryable);
  }
});

test('every end reason has words', () => {
  for (const name of [...Object.keys(CALL_END_REASONS), 'unknown'] as (keyof typeof defaultStrings.ended)[]) {
    expect(defaultStrings.ended[name].title, name).toBeTruthy();
  }
});
