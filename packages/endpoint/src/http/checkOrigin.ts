import { AnteroomError } from '@anteroom/contract';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

interface OriginRule {
  allowedOrigins: readonly string[];
  trustForwardedHost: boolean;
}

/**
 * Keeps other sites' pages from changing anything with a person's cookies. A browser says where a request comes from.
 * Clients that send neither `Origin` nor `Sec-Fetch-Site` are not browsers and hold no cookies of a person. Throws
 * `origin-not-allowed`.
 */
export function checkOrigin(request: Request, { allowedOrigins, trustForwardedHost }: OriginRule): void {
  if (SAFE.includes(request.method)) return;
  const origin = request.headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return;
  const isOwn = origin === null || isOnHost(origin, hostOf(request, trustForwardedHost));
  if (isOwn && request.headers.get('sec-fetch-site') !== 'cross-site') return;
  throw new AnteroomError(
    'origin-not-allowed',
    'A page of another origin may not do this. If the page is yours, add its origin to "allowedOrigins", or let the proxy before the endpoint pass "Host" on unchanged.',
  );
}

/**
 * The host that the browser asked for. Servers such as Next.js put their own address into `request.url`, so the header
 * wins. `X-Forwarded-Host` counts only on request: without a proxy that sets it, any client may.
 */
function hostOf(request: Request, trustForwardedHost: boolean): string {
  const forwarded = trustForwardedHost ? request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined;
  return forwarded || request.headers.get('host') || new URL(request.url).host;
}

/**
 * Compares under the origin's scheme: a proxy that ends TLS passes the request on as http, and only the scheme says which
 * port is the default one. A page of the http site is told apart by `Sec-Fetch-Site`, which counts another scheme as
 * another site (Fetch Metadata, W3C).
 */
function isOnHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}
