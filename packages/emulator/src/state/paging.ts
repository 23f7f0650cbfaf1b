/** Some of a list's entries, and the token of the next page when there is one. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** Where a page starts: behind an entry, and whether an empty page is to come first. */
export interface PageStart {
  after: number;
  emptyFirst: boolean;
}

/** How lists are cut. The service's own page size is neither documented nor in the caller's hands. */
export interface Paging {
  pageSize: number;
  /** The service answers empty pages with a `nextLink` at times (recorded with the JavaScript SDK's tests). */
  emptyPages: boolean;
}

/** One page of the entries that `entriesAfter` reads from a place on. Of those it takes one more than it shows. */
export function pageFrom<T extends { readonly order: number }>(
  entriesAfter: (order: number) => Iterable<T>,
  { after, emptyFirst }: PageStart,
  { pageSize, emptyPages }: Paging,
): Page<T> {
  if (emptyFirst) return { items: [], next: String(after) };
  const items: T[] = [];
  for (const entry of entriesAfter(after)) {
    const last = items.at(-1);
    if (items.length === pageSize && last !== undefined) {
      return { items, next: `${last.order}${emptyPages ? 'e' : ''}` };
    }
    items.push(entry);
  }
  return { items };
}

/**
 * The address of the next page. Its token is safe in URLs: the SDKs sign a query form-encoded, which would not match a
 * token with `+`, `/` or `=`.
 */
export function nextLink(page: Page<unknown>, origin: string, path: string, apiVersion: string): string | undefined {
  if (page.next === undefined) return undefined;
  const token = Buffer.from(page.next).toString('base64url');
  return `${origin}${path}?nextLink=${token}&api-version=${apiVersion}`;
}

/** Where a page starts by the `nextLink` token of a request; at the beginning without one, `undefined` for a wrong one. */
export function pageStart(token: string | undefined, { emptyPages }: Paging): PageStart | undefined {
  if (token === undefined) return { after: 0, emptyFirst: emptyPages };
  const [, order, empty] = /^(\d+)(e?)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return order === undefined ? undefined : { after: Number(order), emptyFirst: empty === 'e' };
}
