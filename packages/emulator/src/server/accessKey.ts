/**
 * The default access key. It is public and protects nothing: it is the same on every machine, so that a connection
 * string for development can be checked in.
 */
export const DEVELOPMENT_ACCESS_KEY = Buffer.from('anteroom emulator: a development key, known to all').toString(
  'base64',
);

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes of an access key. Throws an `Error`, which does not repeat the key, if it is not base64. */
export function accessKeyBytes(accessKey: string): Buffer {
  if (!BASE64.test(accessKey)) throw new Error('The access key is not base64: give the base64 text of any bytes.');
  return Buffer.from(accessKey, 'base64');
}
