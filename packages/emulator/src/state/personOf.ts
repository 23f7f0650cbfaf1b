/** The one spelling of a raw id: ids that differ only in the case of their hex digits are the same person. */
export function personOf(rawId: string): string {
  return rawId.toLowerCase();
}
