/** The parts of an ACS connection string. */
export interface ConnectionString {
  /** Where the resource, or the emulator, is. */
  endpoint: URL;
  /** The secret that signs requests: it must not reach a log or an error text. */
  accessKey: string;
}

/** In the order that the ACS SDKs want. */
const CONNECTION_STRING = /^endpoint=(https?:\/\/[^;]+);accesskey=(.+)$/i;

/**
 * Reads an ACS connection string.
 *
 * @param text `endpoint=https://...;accesskey=...`, as the resource's "Keys" page shows it
 * @returns `undefined` for anything else, so that the caller's error text doesn't repeat the key
 *
 * @example
 * parseConnectionString('endpoint=http://localhost:7070/;accesskey=c2VjcmV0')?.endpoint.port; // '7070'
 */
export function parseConnectionString(text: string): ConnectionString | undefined {
  const [, endpoint = '', accessKey = ''] = CONNECTION_STRING.exec(text.trim()) ?? [];
  return URL.canParse(endpoint) ? { endpoint: new URL(endpoint), accessKey } : undefined;
}
