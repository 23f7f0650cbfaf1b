const POLL_MS = 500;

/** Resolves when this process gets a stop signal, or when the process that started it has ended. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // The listeners stay: a terminal and npm may both forward the same Ctrl+C, and the second must not interrupt closing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, POLL_MS).unref();
  });
}
