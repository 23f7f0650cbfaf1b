import type { Metadata } from '@anteroom/contract';

/**
 * The time zone that the host set for a room: an IANA name in `metadata.timeZone`, such as `Europe/Lisbon`. `undefined`
 * if it is missing or unknown to this browser.
 */
export function roomTimeZone(metadata: Metadata): string | undefined {
  const { timeZone } = metadata;
  if (!timeZone) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * Whether clocks in two time zones show the same times during a window.
 *
 * @param from milliseconds since 1970, like `until`
 * @param timeZone IANA name; `undefined` is the browser's zone, also for `other`
 */
export function isSameTime(from: number, until: number, timeZone: string | undefined, other?: string): boolean {
  const inZone = (zone: string | undefined) => {
    const { format } = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return `${format(from)} ${format(until)}`;
  };
  return inZone(timeZone) === inZone(other);
}
