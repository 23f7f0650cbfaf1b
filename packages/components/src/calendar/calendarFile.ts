/** A calendar entry. Moments are in ISO 8601. */
export interface CalendarEntry {
  /** With the same id, a later file replaces the entry instead of adding another one. */
  uid: string;
  /** How often the entry has changed: calendars ignore a file whose number is lower than that of the entry they have. */
  sequence: number;
  /** When the entry last changed, by the endpoint's clock. */
  changedAt: string;
  title: string;
  from: string;
  until: string;
  /** Link to the room's page. */
  url?: string | undefined;
}

/**
 * RFC 5545 (3.3.11) allows no control characters, and `ical-generator` escapes only line breaks: the title would keep them
 * as text. Some readers also end a line at NEL, LS and PS.
 */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/**
 * A calendar entry as the text of an `.ics` file (RFC 5545), which every calendar opens. Times are in UTC, so that each
 * calendar shows them in its own time zone.
 *
 * @throws a `TypeError` for a URL that isn't one
 */
export async function calendarFile({ uid, sequence, changedAt, title, from, until, url }: CalendarEntry) {
  // Loaded on demand: few people press the button.
  const { ICalCalendar } = await import('ical-generator');
  const calendar = new ICalCalendar({ prodId: { company: 'Anteroom', product: 'Anteroom', language: 'EN' } });
  calendar.createEvent({
    id: onOneLine(uid),
    sequence,
    // RFC 5545 (3.8.7.2): without a METHOD, the moment of the entry's last change.
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    summary: onOneLine(title),
    start: new Date(from),
    end: new Date(until),
    ...(url !== undefined && { url: new URL(url).href }),
  });
  return calendar.toString();
}
