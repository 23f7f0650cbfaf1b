const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a host, with or without a port, names this machine. A page of another site can let a name of its own point
 * here ("DNS rebinding"), and the browser then takes this server for a part of that site; only the `Host` header tells.
 */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host);
}
