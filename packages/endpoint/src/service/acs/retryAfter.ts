interface Headers {
  get(name: string): string | null | undefined;
}

/** Milliseconds that a response asks its client to wait, from the headers that the SDKs obey. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  for (const name of ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after']) {
    const text = headers.get(name);
    if (!text) continue;
    const unit = name === 'retry-after' ? 1000 : 1;
    const ms = /^\d+$/.test(text) ? Number(text) * unit : Date.parse(text) - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  return undefined;
}
