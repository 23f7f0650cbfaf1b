let known: readonly string[] | undefined;

/** The time zones to choose from: the user's own first, then by name. Always includes the chosen one. */
export function timeZones(own: string, chosen: string): readonly string[] {
  known ??= Intl.supportedValuesOf('timeZone');
  return [...new Set([own, ...[...known, 'UTC', chosen].sort()])];
}
