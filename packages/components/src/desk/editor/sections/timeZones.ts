let known: readonly string[] | undefined;

/** The time zones to choose from: the person's own first, then by name. What is chosen is always among them. */
export function timeZones(own: string, chosen: string): readonly string[] {
  known ??= Intl.supportedValuesOf('timeZone');
  return [...new Set([own, ...[...known, 'UTC', chosen].sort()])];
}
