/** One page of a list, with the token of the next page if there is one. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** Where a page starts: after the entry with this `order`, or at the beginning; and whether an empty page comes first. */
export interface PageStart {
  after?: number | undefined;
  emptyFirst: boolean;
}

/** What the token of a page says that starts at the beginning. */
const BEGINNING = 'beginning';

/** How lists are split into pages. Callers cannot choose the page size. */
export interface Paging {
  pageSize: number;
  /** The service sometimes returns empty pages with a `nextLink` (recorded with the tests of the JavaScript SDK). */
  emptyPages: boolean;
}

/**
 * One page of the entries that `entriesAfter` reads from a position on, or from the beginning. It reads one entry more than
 * it returns.
 */
export function pageFrom<T extends { readonly order: number }>(
  entriesAfter: (order: number | undefined) => Iterable<T>,
  { after, emptyFirst }: PageStart,
  { pageSize, emptyPages }: Paging,
): Page<T> {
  if (emptyFirst) return { items: [], next: String(after ?? BEGINNING) };
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
 * The address of the next page. Its token is URL-safe: the SDKs sign the query form-encoded, which would not match a
 * token with `+`, `/` or `=`.
 */
export function nextLink(page: Page<unknown>, origin: string, path: string, apiVersion: string): string | undefined {
  if (page.next === undefined) return undefined;
  const token = Buffer.from(page.next).toString('base64url');
  return `${origin}${path}?nextLink=${token}&api-version=${apiVersion}`;
}

/**
 * Where a page starts according to the `nextLink` token of a request: at the beginning without one, `undefined` for an
 * invalid one.
 */
export function pageStart(token: string | undefined, { emptyPages }: Paging): PageStart | undefined {
  if (token === undefined) return { emptyFirst: emptyPages };
  const [, order, empty] = /^(beginning|\d+)(e?)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (order === undefined) return undefined;
  return { after: order === BEGINNING ? undefined : Number(order), emptyFirst: empty === 'e' };
}
