/** No timer of a browser can be set longer than this, in milliseconds (24.8 days): it would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;
