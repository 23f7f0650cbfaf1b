import { isLoopbackHost } from '@anteroom/contract/connection';
import { isPublicHost } from './isPublicHost.js';

/**
 * Which `Host` headers an emulator that listens at `address` accepts: at a loopback address only local names and the name
 * of its public address, any name otherwise.
 */
export function allowedHosts(address: string, publicUrl: string | undefined): (host: string | undefined) => boolean {
  return isLoopbackHost(address) ? (host) => isLoopbackHost(host) || isPublicHost(host, publicUrl) : () => true;
}
