/** A calendar entry. */
export interface CalendarEntry {
  /** With the same id, a later file replaces the entry instead of adding another one. */
  uid: string;
  title: string;
  /** ISO 8601 */
  from: string;
  /** ISO 8601 */
  until: string;
  /** Link to the room's page. */
  url?: string | undefined;
}

/**
 * RFC 5545 (3.3.11) allows no control characters, and the `ics` package escapes only LF: a lone CR would end the line, so
 * that the rest would count as another property. Some readers also end a line at NEL, LS and PS.
 */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/**
 * A calendar entry as the text of an `.ics` file (RFC 5545), which every calendar opens. Times are in UTC, so that each
 * calendar shows them in its own time zone.
 *
 * @throws the error of the `ics` package for an entry that it can't write
 */
export async function calendarFile({ uid, title, from, until, url }: CalendarEntry): Promise<string> {
  // Loaded on demand: few people press the button.
  const { createEvent } = await import('ics');
  const { error, value } = createEvent({
    uid: onOneLine(uid),
    title: onOneLine(title),
    productId: 'anteroom',
    start: Date.parse(from),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: Date.parse(until),
    endInputType: 'utc',
    endOutputType: 'utc',
    // The `ics` package rejects invalid URLs.
    ...(url !== undefined && { url }),
  });
  if (!value) throw error ?? new Error('The calendar entry could not be written.');
  return value;
}
