import { AnteroomError } from '@anteroom/contract';

/** What an adapter may pass instead of a `Request`; any part may be missing. */
type RequestLike = { [Part in keyof Request]?: Request[Part] | undefined } | null | undefined;

/**
 * A real `Request`, which callbacks may copy. Adapters with their own class, such as Azure Functions, must provide `url`,
 * `method` and `headers`; `body` and `signal` are optional. Throws `internal` with a message for the developer when a part
 * is missing.
 */
export function webRequest(given: Request): Request {
  if (given instanceof Request) return given;
  const like = given as RequestLike;
  const { url, method, headers, body, signal } = like ?? {};
  if (url === undefined || !URL.canParse(url)) throw unusable('"url" as an absolute address');
  if (typeof method !== 'string') throw unusable('"method"');
  if (typeof headers?.get !== 'function') throw unusable('"headers" as a Headers object');
  const init = { method, headers: [...headers], ...(signal && { signal }) };
  if (!body || method === 'GET' || method === 'HEAD') return new Request(url, init);
  return new Request(url, { ...init, body, duplex: 'half' } as RequestInit);
}

function unusable(part: string): AnteroomError {
  return new AnteroomError(
    'internal',
    `The endpoint was called without a web Request: ${part} is missing. Pass the Request of your framework's adapter, or use toNodeHandler of "@anteroom/endpoint/node".`,
  );
}
