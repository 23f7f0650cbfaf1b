import { expect, test } from 'vitest';
import { CannotStart } from './CannotStart.js';
import { readSettings } from './settings.js';

test('without any variable, the documented ports and the emulator are used', () => {
  expect(readSettings({})).toEqual({
    port: 5173,
    emulatorPort: 7070,
    connectionString: undefined,
    dataDir: undefined,
    production: false,
  });
  expect(readSettings({ PORT: '', ACS_CONNECTION_STRING: '' })).toMatchObject({
    port: 5173,
    connectionString: undefined,
  });
});

test.each(['abc', '-1', '65536', '80.5'])('PORT=%s is refused in a sentence that names the variable', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(
    new CannotStart(`PORT is "${PORT}", which is not a port: set it to a number from 0 to 65535.`),
  );
});

test.each([
  'accesskey=hush;endpoint=https://a.example',
  'endpoint=https://%%%;accesskey=hush',
  'endpoint=https://a b;accesskey=hush',
])('the connection string "%s" is refused without repeating what may be a key', (ACS_CONNECTION_STRING) => {
  const read = () => readSettings({ ACS_CONNECTION_STRING });
  expect(read).toThrow(CannotStart);
  expect(read).not.toThrow(/hush/);
});
