import { AnteroomError } from '@anteroom/contract';

/** What an adapter may hand over instead of a `Request`, of whose parts any may be missing. */
type RequestLike = { [Part in keyof Request]?: Request[Part] | undefined } | null | undefined;

/**
 * A real `Request`, as callbacks may copy it. Adapters that come with a class of their own, such as Azure Functions, need
 * `url`, `method` and `headers`; `body` and `signal` are used where they are there. Throws `internal` with words for the
 * developer when a part is missing.
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
