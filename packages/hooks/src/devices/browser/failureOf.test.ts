import { expect, test } from 'vitest';
import { failureOf } from './failureOf.js';

test.each([
  ['NotAllowedError', 'Permission denied', 'denied', 'denied'],
  ['NotAllowedError', 'Permission dismissed', 'prompt', 'prompt'],
  ['NotAllowedError', 'Permission denied by system', 'prompt', 'denied-by-system'],
  ['NotAllowedError', 'The request is not allowed by the user agent or the platform', 'granted', 'denied-by-system'],
  ['NotAllowedError', '', undefined, 'denied'],
  ['SecurityError', '', undefined, 'denied'],
  ['NotFoundError', 'Requested device not found', 'granted', 'no-device'],
  ['OverconstrainedError', '', 'granted', 'no-device'],
  ['NotReadableError', 'Could not start video source', 'granted', 'in-use'],
  ['AbortError', 'Starting videoinput failed', 'granted', 'in-use'],
  ['NotSupportedError', '', undefined, 'unsupported'],
  ['TypeError', '', 'granted', 'unsupported'],
] as const)('%s “%s” with permission %s is reported as %s', (name, message, permission, failure) => {
  expect(failureOf(new DOMException(message, name), permission)).toBe(failure);
});

test('a thrown value that is not an error is unsupported', () => {
  expect(failureOf('no', 'granted')).toBe('unsupported');
});
