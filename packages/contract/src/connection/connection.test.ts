import { expect, test } from 'vitest';
import { isLoopbackHost, parseConnectionString } from './index.js';

test.each(['localhost', 'LOCALHOST:7070', '127.0.0.1', '127.0.0.1:80', '127.8.9.10', '[::1]', '[::1]:7070', '::1'])(
  '%s is this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

test.each([
  undefined,
  '',
  'localhost.example',
  'localhost.evil.example',
  'localhost:',
  'localhost:5173\nx',
  'app.localhost',
  'evil@localhost',
  'example.com',
  'evil.example:127.0.0.1',
  '127.0.0.1.nip.io',
  '192.168.0.2:5173',
  '127.0.0.1.example',
  '128.0.0.1',
  '0.0.0.0',
])('%j is not this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});

test('a connection string gives its endpoint and its key, whatever the case of the names', () => {
  const parsed = parseConnectionString(' Endpoint=https://contoso.example/;AccessKey=c2Vj==\n');
  expect(parsed?.endpoint.href).toBe('https://contoso.example/');
  expect(parsed?.accessKey).toBe('c2Vj==');
});

test.each([
  '',
  'accesskey=c2Vj;endpoint=https://contoso.example/',
  'endpoint=https://contoso.example/',
  'endpoint=https://contoso.example/;accesskey=',
  'endpoint=ftp://contoso.example/;accesskey=c2Vj',
  'endpoint=https://;accesskey=c2Vj',
])('“%s” is no connection string', (text) => {
  expect(parseConnectionString(text)).toBeUndefined();
});
