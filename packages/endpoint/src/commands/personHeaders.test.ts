import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { CommandLineError, personHeaders } from './personHeaders.js';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-check-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

test('headers come from the command line, a file or the environment, one per line', () => {
  const file = join(folder, 'person.txt');
  writeFileSync(file, 'Cookie: session=s3cret\r\nX-CSRF-Token: abc:def\n\n');
  vi.stubEnv('PERSON', 'X-Tenant: one');
  expect(personHeaders(['Authorization: Bearer t0ken', `@${file}`, 'env:PERSON'])).toEqual({
    Authorization: 'Bearer t0ken',
    Cookie: 'session=s3cret',
    'X-CSRF-Token': 'abc:def',
    'X-Tenant': 'one',
  });
});

test.each(['s3cret', 'Cookie s3cret', ': s3cret', 'Cook ie: s3cret'])(
  'text that is not a header is refused without being quoted: %s',
  (text) => {
    expect(() => personHeaders([text])).toThrow(CommandLineError);
    expect(() => personHeaders([text])).not.toThrow(/s3cret/);
  },
);

test('an error names a file or a variable that is missing', () => {
  expect(() => personHeaders(['@no/such/file'])).toThrow('no/such/file');
  expect(() => personHeaders(['env:NO_SUCH_PERSON'])).toThrow('NO_SUCH_PERSON');
});
