import { addressParser } from 'postal-mime';

/** Whom an entry of a pasted list names. */
export interface NamedInvitee {
  /** A user id or a mail address. */
  id: string;
  /** The name that stands next to the address. */
  name?: string | undefined;
}

/**
 * Reads an entry as mail programs write people: `"Last, First" <mail>`, `Name <mail>`, `mail (Name)` or the address alone.
 * Other text is an id.
 */
export function readAddress(text: string): NamedInvitee {
  const bare = unquoted(text);
  if (!bare.includes('@')) return { id: bare };
  const found = addressParser(withQuotedName(text), { flatten: true });
  const [only] = found;
  const address = only?.address?.replace(/^mailto:/i, '') ?? '';
  if (found.length !== 1 || !only || !/^[^\s<>]+@[^\s<>]+$/.test(address)) return { id: bare };
  const name = only.name.replace(/^'(.*)'$/, '$1').trim();
  return { id: address, ...(name !== '' && name !== address && { name }) };
}

/** Quotes a name with a comma, which would make two people of one. */
function withQuotedName(text: string): string {
  return text.replace(/^[^<>"]*,[^<>"]*(?=<)/, (name) => JSON.stringify(name.trim()));
}

function unquoted(text: string): string {
  return text.replace(/^"((?:\\.|[^"\\])*)"$/, (_, inner: string) => inner.replace(/\\(.)/g, '$1')).trim();
}
