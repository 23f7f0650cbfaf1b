/** The wait before each attempt, in milliseconds: doubled from the first to the longest. */
const FIRST_WAIT_MS = 2_500;
const LONGEST_WAIT_MS = 10_000;

/** Repeats an action, less and less often, until it is stopped. */
export class RetryTimer {
  private times = 0;
  private next: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly act: () => void) {}

  /** Starts, unless it is already running. */
  start(): void {
    if (this.next === undefined) this.schedule();
  }

  stop(): void {
    clearTimeout(this.next);
    this.next = undefined;
    this.times = 0;
  }

  private schedule(): void {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.times);
    this.times += 1;
    this.next = setTimeout(() => {
      this.schedule();
      this.act();
    }, wait);
  }
}
