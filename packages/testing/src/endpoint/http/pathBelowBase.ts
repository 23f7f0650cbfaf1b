import { getPathNoStrict } from 'hono/utils/url';

/**
 * The path of an operation, under any base path: from the first `rooms` or `people` on. It is decoded as in the endpoint, which
 * takes one slash at the end, and none that is doubled. Returns the whole path if there is no such part.
 */
export function pathBelowBase(url: URL): string {
  // The router of the endpoint reads only the address of a request.
  const path = getPathNoStrict({ url: url.href } as Request);
  const [root, ...parts] = path.split('/');
  const base = parts.findIndex((part) => part === 'rooms' || part === 'people');
  return base === -1 || parts.slice(0, base).includes('') ? path : [root, ...parts.slice(base)].join('/');
}
