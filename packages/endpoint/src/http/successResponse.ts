import { sha256 } from './sha256.js';

/** What a handler returns when it succeeds. */
export interface HandlerResult {
  /** Default 200. */
  status?: 200 | 201 | 204;
  body?: object;
  /** The address of what was created, relative to the request's. */
  location?: string;
}

/** A handler's result over HTTP. A GET response carries an `ETag`, and is 304 for a client that has it already. */
export async function successResponse(request: Request, result: HandlerResult): Promise<Response> {
  const { status = 200, body, location } = result;
  if (body === undefined) return new Response(null, { status });
  const headers = new Headers({ 'Content-Type': 'application/json' });
  if (location !== undefined) headers.set('Location', relativeTo(request, location));
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = await weakETag(body);
    headers.set('ETag', etag);
    if (matches(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: { ETag: etag } });
  }
  return new Response(JSON.stringify(body), { status, headers });
}

/** Relative, because a proxy may have changed the path. From an address that ends with a slash, it is one level up. */
function relativeTo({ url }: Request, location: string): string {
  return new URL(url).pathname.endsWith('/') ? `../${location}` : location;
}

/** Weak, because it leaves out `serverTime`: two responses with the same tag are equal in everything else. */
async function weakETag(body: object): Promise<string> {
  const text = JSON.stringify({ ...body, serverTime: undefined });
  return `W/"${await sha256(text)}"`;
}

/** The weak comparison that `If-None-Match` requires (RFC 9110, 13.1.2). */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = etag.replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
