/** How long a test waits for a state that it names, in milliseconds. */
export const WAIT_MS = 15_000;
