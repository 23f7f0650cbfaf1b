import { AnteroomError } from '@anteroom/contract';
import { AuditQueue, type EndpointSettings, type HostSettings } from '../host/index.js';
import type { HostUser } from '../options/index.js';
import { countRequest } from './rateLimits.js';

/** A request by a user who is signed in. */
export interface EndpointRequest {
  settings: EndpointSettings;
  user: HostUser;
  /** The HTTP request, whose body is not read yet. */
  raw: Request;
  query: URLSearchParams;
  /** The endpoint's clock when the request came: one moment for the whole response. */
  now: number;
  /** Fires at the request's time limit, and when the client disconnects: nothing waits for the service any longer. */
  signal: AbortSignal;
  /** The audit events of this request. Their callbacks are awaited at its end. */
  audits: AuditQueue;
  /** Reports a failure to the host that does not change the response. */
  report: (error: unknown) => void;
}

/**
 * Signs a request in and counts it against the rate limits. Throws `unauthenticated` or `too-many-requests`.
 *
 * @param limit fires at the request's time limit
 */
export async function openRequest(
  host: HostSettings,
  raw: Request,
  limit: AbortSignal,
  report: EndpointRequest['report'],
): Promise<EndpointRequest> {
  const copy = copyOf(raw);
  const audits = new AuditQueue(limit, report);
  const signal = AbortSignal.any([limit, raw.signal]);
  const settings = host.within({ reading: signal, writing: limit }, { report, audits });
  const address = await settings.clientAddress(copy);
  if (address !== undefined) await countRequest(settings, 'address', address);
  const user = await settings.authenticate(copy);
  if (user === null) {
    throw new AnteroomError('unauthenticated', 'This request has no valid sign-in. Sign in and try again.');
  }
  await countRequest(settings, 'user', user.id);
  const { searchParams } = new URL(raw.url);
  return { settings, user, raw, query: searchParams, now: settings.clock(), signal, audits, report };
}

/** The same request with another time limit. */
export function requestWithin<R extends EndpointRequest>(request: R, signal: AbortSignal): R {
  return { ...request, signal, settings: request.settings.within({ reading: signal, writing: signal }, request) };
}

/** The host's callbacks get a copy: `new Request(request)`, which sign-in libraries use, takes the body away. */
function copyOf(raw: Request): Request {
  return raw.bodyUsed || raw.body?.locked ? raw : raw.clone();
}
