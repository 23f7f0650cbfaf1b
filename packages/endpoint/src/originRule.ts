import { AnteroomError } from '@anteroom/contract';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Keeps other sites' pages from changing anything with a person's cookies. A browser says where a request comes from;
 * what says nothing is no browser, and has no cookies of a person. Throws `origin-not-allowed`.
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): void {
  if (SAFE.includes(request.method)) return;
  const origin = request.headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return;
  // By host alone: behind a proxy that ends TLS the request seems to be http. A page of the http site is told apart by
  // `Sec-Fetch-Site`, for which another scheme is another site (Fetch Metadata, W3C).
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(request.url).host);
  if (isOwn && request.headers.get('sec-fetch-site') !== 'cross-site') return;
  throw new AnteroomError(
    'origin-not-allowed',
    'A page of another site may not do this. Add its origin to "allowedOrigins" if it is yours.',
  );
}
