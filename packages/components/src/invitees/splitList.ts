/** One entry of a pasted list, exactly as it was typed. */
export interface ListEntry {
  /** Counted from 1. */
  line: number;
  text: string;
  /** Whether a comma ended it, which may also stand inside a name. */
  isBeforeComma: boolean;
}

/** A quoted name, an address in angle brackets, a comment, any other character, or a separator. Lines come first. */
const PARTS = /"(?:\\.|[^"\\])*"|<[^<>]*>|\([^()]*\)|[^,;\t]|[,;\t]/g;

/** A space after an address in angle brackets, but not before a comment; and a space between two addresses without brackets. */
const BETWEEN_PEOPLE =
  /(?<=<[^<>]*>)\s+(?!\()|(?<=(?:^|\s)[^\s<>"(]+@[^\s<>"()]+)\s+(?=[^\s<>"(@]+@[^\s<>"()@]+(?:\s|$))/u;

/**
 * Splits a list at line breaks, commas, semicolons and tabs, but not inside quotes, angle brackets or parentheses, and at spaces
 * between two mail addresses.
 */
export function splitList(text: string): ListEntry[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    const entries: ListEntry[] = [];
    let entry = '';
    const end = (isBeforeComma: boolean) => {
      const people = entry.trim() === '' ? [] : entry.trim().split(BETWEEN_PEOPLE);
      entries.push(
        ...people.map((one, place) => ({
          line: index + 1,
          text: one,
          isBeforeComma: isBeforeComma && place === people.length - 1,
        })),
      );
      entry = '';
    };
    for (const [part] of content.matchAll(PARTS)) {
      if (/^[,;\t]$/.test(part)) end(part === ',');
      else entry += part;
    }
    end(false);
    return entries;
  });
}
