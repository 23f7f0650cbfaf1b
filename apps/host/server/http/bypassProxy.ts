import { isLoopbackHost, parseConnectionString } from '@anteroom/contract/connection';

/**
 * Keeps requests to a service on this machine away from a proxy in the environment. The SDKs send even loopback requests
 * to it, and a proxy can't reach this machine's own address.
 */
export function bypassProxy(connectionString: string): void {
  const hostname = parseConnectionString(connectionString)?.endpoint.hostname;
  if (hostname === undefined || !isLoopbackHost(hostname)) return;
  const { NO_PROXY, no_proxy } = process.env;
  // The SDKs read the lower-case name only while the other one is empty.
  process.env.NO_PROXY = [NO_PROXY || no_proxy, hostname].filter(Boolean).join(',');
}
