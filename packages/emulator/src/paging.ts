/** Some of a list's entries, and where the next page starts when there is one. */
export interface Page<T> {
  items: T[];
  next?: number;
}

/** The service's own page size is neither documented nor in the caller's hands. */
const PAGE_SIZE = 50;

/** The entries that follow `after`. `order` never changes, so that no entry is missed or shown twice between pages. */
export function pageAfter<T extends { order: number }>(entries: Iterable<T>, after: number): Page<T> {
  const following = [...entries].filter((entry) => entry.order > after);
  const items = following.slice(0, PAGE_SIZE);
  const last = items.at(-1);
  return following.length > items.length && last !== undefined ? { items, next: last.order } : { items };
}

/**
 * The address of the next page. Its token is safe in URLs: the SDKs sign a query form-encoded, which would not match a
 * token with `+`, `/` or `=`.
 */
export function nextLink(page: Page<unknown>, origin: string, path: string, apiVersion: string): string | undefined {
  if (page.next === undefined) return undefined;
  const token = Buffer.from(String(page.next)).toString('base64url');
  return `${origin}${path}?nextLink=${token}&api-version=${apiVersion}`;
}

/** Where a page starts by the `nextLink` token of a request; from the beginning without one, `undefined` for a wrong one. */
export function startOfPage(token: string | undefined): number | undefined {
  if (token === undefined) return 0;
  const text = Buffer.from(token, 'base64url').toString();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
