import { expect, it } from 'vitest';
import { isLocalHost } from './localHost.js';

it.each(['localhost', 'localhost:7070', 'LOCALHOST:1', '127.0.0.1:7070', '[::1]:7070', '[::1]'])(
  '%s is local',
  (host) => {
    expect(isLocalHost(host)).toBe(true);
  },
);

it.each([
  undefined,
  '',
  'evil.example',
  'evil.example:7070',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '::1',
])('%s is not', (host) => {
  expect(isLocalHost(host)).toBe(false);
});
