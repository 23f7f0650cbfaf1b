const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a `Host` header names this machine itself. A page of another site can make a browser reach a loopback address
 * under that site's own name (DNS rebinding), and would then read the answers; under a local name it cannot.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL.has(host.replace(/:\d+$/, '').toLowerCase());
}

/** What `Host` headers an emulator that listens at `address` answers to: on loopback only local names, else any. */
export function allowedHosts(address: string): (host: string | undefined) => boolean {
  const isLoopback = LOCAL.has(address) || address === '::1';
  return isLoopback ? isLocalHost : () => true;
}
