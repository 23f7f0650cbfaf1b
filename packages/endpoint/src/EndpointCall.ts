import { AnteroomError } from '@anteroom/contract';
import type { EndpointSettings } from './endpointSettings.js';
import type { HostUser } from './RoomsEndpointOptions.js';
import { countRequest } from './rateLimits.js';

/** A request by somebody who is signed in. */
export interface EndpointCall {
  settings: EndpointSettings;
  user: HostUser;
  request: Request;
  query: URLSearchParams;
  /** The endpoint's clock when the request came: one moment for the whole answer. */
  now: number;
  /** Fires when the client goes away: nobody waits for the service's answer any more. */
  signal: AbortSignal;
  /** Tells the host of something that went wrong and does not change the answer. */
  report: (error: unknown) => void;
}

/** Lets a request of somebody signed in through. Throws `unauthenticated` or `too-many-requests`. */
export async function openCall(
  settings: EndpointSettings,
  request: Request,
  report: EndpointCall['report'],
): Promise<EndpointCall> {
  const copy = copyOf(request);
  const address = settings.clientAddress(copy);
  if (address !== undefined) await countRequest(settings, 'address', address);
  const user = await settings.authenticate(copy);
  if (user === null) {
    throw new AnteroomError('unauthenticated', 'This request carries no valid sign-in. Sign in and try again.');
  }
  await countRequest(settings, 'user', user.id);
  const { searchParams } = new URL(request.url);
  return { settings, user, request, query: searchParams, now: settings.clock(), signal: request.signal, report };
}

/** The host's callbacks get a copy: `new Request(request)`, as sign-in libraries do, takes the body away. */
function copyOf(request: Request): Request {
  return request.bodyUsed || request.body?.locked ? request : request.clone();
}
