/** How long a test waits for an expected state, in milliseconds. */
export const WAIT_MS = 30_000;
