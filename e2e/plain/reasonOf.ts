/** Why there is no call, as a host would have to say it: the UI library has no page for it. */
export function reasonOf(error: unknown): string {
  const { code, subCode } = error as { code?: number; subCode?: number };
  return code === undefined ? String(error) : `${code}/${subCode}`;
}
