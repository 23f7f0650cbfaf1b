/** An appointment, for a calendar. */
export interface CalendarEntry {
  /** Makes a later file of the same room replace the entry instead of adding another. */
  uid: string;
  title: string;
  /** ISO 8601 */
  from: string;
  /** ISO 8601 */
  until: string;
  /** Where to go then. */
  url?: string | undefined;
}

/**
 * RFC 5545 (3.3.11) allows no control characters, and the writer escapes none but LF: a lone CR would end the line, so that
 * what follows counts as another property. Some readers also end a line at NEL, LS and PS.
 */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/**
 * An appointment as the text of an `.ics` file (RFC 5545), which every calendar opens. Times are in UTC, so that each
 * calendar shows them in its own zone.
 *
 * @throws what the writer says of an entry that it cannot write
 */
export async function calendarFile({ uid, title, from, until, url }: CalendarEntry): Promise<string> {
  // Only who presses the button needs it.
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
    // The writer refuses a text that is no address.
    ...(url !== undefined && { url }),
  });
  if (!value) throw error ?? new Error('The calendar entry could not be written.');
  return value;
}
