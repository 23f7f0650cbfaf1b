/**
 * The access key of an emulator that was given none. It is public and guards nothing: the same on every machine, so that
 * a connection string can be checked in for development.
 */
export const DEVELOPMENT_ACCESS_KEY = Buffer.from('anteroom emulator: a development key, known to all').toString(
  'base64',
);

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes of an access key. Throws an `Error` that does not repeat the key when it is not base64. */
export function accessKeyBytes(accessKey: string): Buffer {
  if (!BASE64.test(accessKey)) throw new Error('The access key is not base64: give the base64 text of any bytes.');
  return Buffer.from(accessKey, 'base64');
}
