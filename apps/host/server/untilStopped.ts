const POLL_MS = 500;

/** Resolves when this process is asked to stop, or when the one that started it is gone. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // Stays on: a terminal and npm may both pass on the same Ctrl+C, and the second must not cut the first one short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, POLL_MS).unref();
  });
}
