import { encodeBase64Url } from 'hono/utils/encode';

/** What a call answers when it succeeds. */
export interface Answer {
  /** Default 200. */
  status?: 200 | 201 | 204;
  body?: object;
  /** The address of what was made, relative to that of the request. */
  location?: string;
}

/** An answer over HTTP. One of a GET carries an `ETag`, and is 304 for who has it already. */
export async function answerResponse(request: Request, answer: Answer): Promise<Response> {
  const { status = 200, body, location } = answer;
  if (body === undefined) return new Response(null, { status });
  const headers = new Headers({ 'Content-Type': 'application/json' });
  if (location !== undefined) headers.set('Location', fromAddressOf(request, location));
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = await weakETag(body);
    headers.set('ETag', etag);
    if (matches(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: { ETag: etag } });
  }
  return new Response(JSON.stringify(body), { status, headers });
}

/** Relative, since a proxy may have changed the path. From an address that ends with a slash the way is one step longer. */
function fromAddressOf({ url }: Request, location: string): string {
  return new URL(url).pathname.endsWith('/') ? `../${location}` : location;
}

/** Weak, as it leaves out `serverTime`: two answers with the same tag say the same of everything else. */
async function weakETag(body: object): Promise<string> {
  const text = JSON.stringify({ ...body, serverTime: undefined });
  return `W/"${await sha256(text)}"`;
}

/** A hash as text that fits a header. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return encodeBase64Url(hash).replaceAll('=', '');
}

/** Weak comparison, as `If-None-Match` asks for it (RFC 9110, 13.1.2). */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = etag.replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
