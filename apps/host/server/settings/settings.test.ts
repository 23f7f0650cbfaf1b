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
    pagesDir: undefined,
    developmentSignIn: false,
  });
  expect(readSettings({ PORT: '', ACS_CONNECTION_STRING: '' })).toMatchObject({
    port: 5173,
    connectionString: undefined,
  });
});

test('ANTEROOM_PAGES names the folder with the built pages', () => {
  expect(readSettings({ ANTEROOM_PAGES: '/srv/pages' })).toMatchObject({ pagesDir: '/srv/pages', production: false });
});

test.each(['abc', '-1', '65536', '80.5'])('PORT=%s is refused with a message that names the variable', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(
    new CannotStart(`PORT is "${PORT}", which is not a port: set it to a number from 0 to 65535.`),
  );
});

test.each([
  'accesskey=hush;endpoint=https://a.example',
  'endpoint=https://%%%;accesskey=hush',
  'endpoint=https://a b;accesskey=hush',
])('the connection string "%s" is refused without quoting what may be a key', (ACS_CONNECTION_STRING) => {
  const read = () => readSettings({ ACS_CONNECTION_STRING });
  expect(read).toThrow(CannotStart);
  expect(read).not.toThrow(/hush/);
});

const ACS_CONNECTION_STRING = 'endpoint=https://a.example;accesskey=hush';

test.each([undefined, '', 'development', 'test'])('NODE_ENV=%s is not production', (NODE_ENV) => {
  expect(readSettings({ NODE_ENV })).toMatchObject({ production: false, developmentSignIn: false });
  expect(readSettings({ NODE_ENV, ANTEROOM_SIGN_IN: 'development' })).toMatchObject({ developmentSignIn: true });
});

test.each(['production', 'Production', 'PRODUCTION', 'prod', 'staging', 'Development', ' '])(
  'NODE_ENV=%s is production: no development sign-in, and no start without a connection string',
  (NODE_ENV) => {
    const asked = { NODE_ENV, ANTEROOM_SIGN_IN: 'development' };
    expect(readSettings({ ...asked, ACS_CONNECTION_STRING })).toMatchObject({
      production: true,
      developmentSignIn: false,
    });
    expect(() => readSettings(asked)).toThrow(
      new CannotStart(
        `ACS_CONNECTION_STRING is not set, and NODE_ENV is "${NODE_ENV}", which means production: set it to "endpoint=https://...;accesskey=..." from the resource, or unset NODE_ENV to use the emulator.`,
      ),
    );
  },
);

test.each(['1', 'Development', 'dev'])(
  'ANTEROOM_SIGN_IN=%s is refused with a message that says what to set',
  (ANTEROOM_SIGN_IN) => {
    expect(() => readSettings({ ANTEROOM_SIGN_IN })).toThrow(
      new CannotStart(
        `ANTEROOM_SIGN_IN is "${ANTEROOM_SIGN_IN}": set it to "development", which lets anyone sign in as anyone, or unset it.`,
      ),
    );
  },
);
