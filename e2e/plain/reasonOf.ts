/** The text of an error that prevented the call. The UI library has no page for it, so a host has to show it. */
export function reasonOf(error: unknown): string {
  const { code, subCode } = error as { code?: number; subCode?: number };
  return code === undefined ? String(error) : `${code}/${subCode}`;
}
