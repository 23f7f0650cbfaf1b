/** Whether an error has this system error code, such as `ENOENT`; without a code, whether it has any. */
export function isErrno(error: unknown, code?: string): boolean {
  return error instanceof Error && 'code' in error && (code === undefined || error.code === code);
}
