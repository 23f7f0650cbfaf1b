import { isLoopbackHost } from '@anteroom/contract/connection';
import { expect, test } from 'vitest';

test.each(['localhost', 'LOCALHOST:5173', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:5173'])(
  'the server accepts the host %s',
  (host) => expect(isLoopbackHost(host)).toBe(true),
);

test.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example',
  'evil.example:127.0.0.1',
  'app.localhost',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '192.168.0.2:5173',
  'localhost:5173\nx',
  'evil@localhost',
])('the server refuses the host %j', (host) => expect(isLoopbackHost(host)).toBe(false));
