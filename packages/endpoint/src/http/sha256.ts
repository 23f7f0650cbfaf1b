import { encodeBase64Url } from 'hono/utils/encode';

/** A hash as text that can be put into a header. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return encodeBase64Url(hash).replaceAll('=', '');
}
