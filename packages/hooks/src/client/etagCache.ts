/** The most responses in the cache: enough for the rooms of one page. */
const MOST_ENTRIES = 200;

/** Older responses, in milliseconds, are requested in full: only a full response tells the endpoint's time exactly. */
const MAX_AGE_MS = 10 * 60_000;

/** Cached responses by URL. A 304 for an entry's ETag confirms that it is still valid. */
export interface EtagCache {
  /** The tag for `If-None-Match`; `undefined` without a cached response. */
  etagOf(url: string): string | undefined;
  /** The cached body, for a 304. */
  bodyOf(url: string): unknown;
  /** Caches a response that has an `ETag`. */
  store(url: string, response: Response, body: unknown): void;
}

export function createEtagCache(): EtagCache {
  const entries = new Map<string, { etag: string; body: unknown; at: number }>();
  return {
    etagOf(url) {
      const entry = entries.get(url);
      return entry && Date.now() - entry.at < MAX_AGE_MS ? entry.etag : undefined;
    },
    bodyOf: (url) => entries.get(url)?.body,
    store(url, { headers }, body) {
      entries.delete(url);
      const etag = headers.get('etag');
      if (etag === null) return;
      entries.set(url, { etag, body, at: Date.now() });
      const [oldest] = entries.keys();
      if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    },
  };
}
