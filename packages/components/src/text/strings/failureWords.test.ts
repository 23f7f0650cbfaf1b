import { AnteroomError, ERROR_CODES, ERRORS } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { defaultStrings } from './defaultStrings.js';
import { type FailedOperation, failureWords } from './failureWords.js';

/** The codes that an operation of the endpoint can fail with. */
const CODES = ERROR_CODES.filter((code) => ERRORS[code].status > 0 || code.startsWith('endpoint-'));

const operations = Object.keys(defaultStrings.operationErrors) as Exclude<FailedOperation, 'open'>[];

test.each(operations)(
  'a failed %s never says that a link is wrong or points at details that it does not show',
  (operation) => {
    const invalid = failureWords(defaultStrings, new AnteroomError('invalid-request', 'no'), operation);
    expect(invalid.title).not.toBe(defaultStrings.errors['invalid-request'].title);
    expect(invalid.body).not.toBe(defaultStrings.errors['invalid-request'].body);
    if (operation === 'list') return;
    for (const code of CODES) {
      expect(failureWords(defaultStrings, new AnteroomError(code, 'no'), operation).body, code).not.toContain(
        'details below',
      );
    }
  },
);

test('opening a room and codes without exceptions have the words of the code', () => {
  const { errors } = defaultStrings;
  const invalid = new AnteroomError('invalid-request', 'no');
  expect(failureWords(defaultStrings, invalid, 'open')).toEqual(errors['invalid-request']);
  expect(failureWords(defaultStrings, new AnteroomError('knock-settled', 'no'), 'change')).toEqual(
    errors['knock-settled'],
  );
});

test('a thrown value without a code has general words', () => {
  const { failed, failedBody } = defaultStrings.roster.done;
  expect(failureWords(defaultStrings, new TypeError('no'), 'open')).toEqual({ title: failed, body: failedBody });
});
