import { AnteroomError } from '@anteroom/contract';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

interface OriginRule {
  allowedOrigins: readonly string[];
  trustForwardedHost: boolean;
}

// Not `hono/csrf`: it checks only the content types of forms, so other sites could send DELETE and JSON, and it takes the
// own origin from `request.url`, which is wrong behind a proxy.

/**
 * Keeps pages of other sites from changing anything with a person's cookies. Browsers say where a request comes from;
 * clients that send neither `Origin` nor `Sec-Fetch-Site` are not browsers and hold no person's cookies. Throws
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
    'Pages of another origin can’t make changes here. If the page is yours, add its origin to "allowedOrigins", or make the proxy in front of the endpoint pass "Host" on unchanged.',
  );
}

/**
 * The host that the browser requested. Servers such as Next.js put their own address into `request.url`, so the header
 * takes precedence. `X-Forwarded-Host` is used only if configured: without a proxy that sets it, any client can.
 */
function hostOf(request: Request, trustForwardedHost: boolean): string {
  const forwarded = trustForwardedHost ? request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined;
  return forwarded || request.headers.get('host') || new URL(request.url).host;
}

/**
 * Compares hosts under the origin's scheme: a proxy that terminates TLS passes the request on as http, and only the
 * scheme tells which port is the default one. A page of the http site is still refused, by `Sec-Fetch-Site`, which treats
 * another scheme as another site (Fetch Metadata, W3C).
 */
function isOnHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}
