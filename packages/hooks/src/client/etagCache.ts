/** How many answers are known at a time: the rooms that one page shows. */
const MOST_KNOWN = 200;

/** An answer that is older than this, in milliseconds, is asked for in full: only a full one says the endpoint's time. */
const FULL_ANSWER_MS = 10 * 60_000;

/** Answers that may still hold: the endpoint is asked whether they do, and says 304 then. */
export interface KnownAnswers {
  /** The tag to ask with, `undefined` for none. */
  etagOf(url: string): string | undefined;
  /** The answer that the endpoint says still holds. */
  bodyOf(url: string): unknown;
  keep(url: string, response: Response, body: unknown): void;
}

export function createKnownAnswers(): KnownAnswers {
  const known = new Map<string, { etag: string; body: unknown; at: number }>();
  return {
    etagOf(url) {
      const answer = known.get(url);
      return answer && Date.now() - answer.at < FULL_ANSWER_MS ? answer.etag : undefined;
    },
    bodyOf: (url) => known.get(url)?.body,
    keep(url, { headers }, body) {
      known.delete(url);
      const etag = headers.get('etag');
      if (etag === null) return;
      known.set(url, { etag, body, at: Date.now() });
      const [oldest] = known.keys();
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    },
  };
}
