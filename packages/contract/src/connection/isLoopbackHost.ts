/** `localhost`, 127.0.0.0/8 and `::1`, each with or without a port. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether a host names this machine. Check the `Host` header with it: a page of another site can point its own name
 * at 127.0.0.1 (DNS rebinding), and only that header shows the name that the browser used.
 *
 * @param host a `Host` header or the `host` or `hostname` of a `URL`; the port is ignored
 *
 * @example
 * isLoopbackHost('localhost:7070'); // true
 * isLoopbackHost('localhost.example'); // false
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return host === '::1' || (host !== undefined && LOOPBACK.test(host));
}
