import { AnteroomError } from '@anteroom/contract';
import { AuditQueue } from '../host/AuditQueue.js';
import type { EndpointSettings, HostSettings } from '../host/endpointSettings.js';
import type { HostUser } from '../options/RoomsEndpointOptions.js';
import { countRequest } from './rateLimits.js';

/** A request by somebody who is signed in. */
export interface EndpointCall {
  settings: EndpointSettings;
  user: HostUser;
  request: Request;
  query: URLSearchParams;
  /** The endpoint's clock when the request came: one moment for the whole answer. */
  now: number;
  /** Fires at the request's time limit, and when the client goes away: nobody waits for the service's answer any more. */
  signal: AbortSignal;
  /** Audit events of this request. Their callbacks are awaited at its end. */
  audits: AuditQueue;
  /** Tells the host of something that went wrong and does not change the answer. */
  report: (error: unknown) => void;
}

/**
 * Lets a request of somebody signed in through. Throws `unauthenticated` or `too-many-requests`.
 *
 * @param limit fires at the request's time limit
 */
export async function openCall(
  host: HostSettings,
  request: Request,
  limit: AbortSignal,
  report: EndpointCall['report'],
): Promise<EndpointCall> {
  const copy = copyOf(request);
  const audits = new AuditQueue(limit, report);
  const signal = AbortSignal.any([limit, request.signal]);
  const settings = host.within({ signal, changing: limit }, { report, audits });
  const address = await settings.clientAddress(copy);
  if (address !== undefined) await countRequest(settings, 'address', address);
  const user = await settings.authenticate(copy);
  if (user === null) {
    throw new AnteroomError('unauthenticated', 'This request carries no valid sign-in. Sign in and try again.');
  }
  await countRequest(settings, 'user', user.id);
  const { searchParams } = new URL(request.url);
  return { settings, user, request, query: searchParams, now: settings.clock(), signal, audits, report };
}

/** The same call with another time limit. */
export function callWithin<Call extends EndpointCall>(call: Call, signal: AbortSignal): Call {
  return { ...call, signal, settings: call.settings.within({ signal, changing: signal }, call) };
}

/**
 * The same call, to undo what it did: with a time limit of its own, as that of the request may be why it failed. The
 * response does not wait for longer than the request's.
 */
export function undoing<Call extends EndpointCall>(call: Call): Call {
  return callWithin(call, AbortSignal.timeout(call.settings.requestTimeoutMs));
}

/** The host's callbacks get a copy: `new Request(request)`, as sign-in libraries do, takes the body away. */
function copyOf(request: Request): Request {
  return request.bodyUsed || request.body?.locked ? request : request.clone();
}
