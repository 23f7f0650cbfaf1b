import type { Metadata } from '@anteroom/contract';

/**
 * The time zone that a host gave a room: an IANA name in `metadata.timeZone`, such as `Europe/Lisbon`. `undefined` where there
 * is none, or none that this browser knows.
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

/** Whether clocks in both zones show the same at a moment, in milliseconds since 1970. Left out, a zone is the person's. */
export function isSameTime(moment: number, timeZone: string | undefined, other?: string): boolean {
  const inZone = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  return inZone(timeZone) === inZone(other);
}
