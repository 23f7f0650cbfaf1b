import { isLoopbackHost } from '@anteroom/contract/connection';

/**
 * Which `Host` headers an emulator that listens at `address` accepts: only local names at a loopback address, any name
 * otherwise.
 */
export function allowedHosts(address: string): (host: string | undefined) => boolean {
  return isLoopbackHost(address) ? isLoopbackHost : () => true;
}
