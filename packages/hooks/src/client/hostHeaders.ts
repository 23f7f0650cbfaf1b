import type { HttpOptions } from './httpCalls.js';

type Given = HttpOptions['headers'];

/** The host's headers, and whether they are still those of the last request. */
export interface HostHeaders {
  /** For a request that is about to leave. */
  take(): Promise<HeadersInit>;
  /** Whether the host would give others by now. */
  areNew(): Promise<boolean>;
}

export function createHostHeaders(given: () => Given): HostHeaders {
  let taken: string | undefined;
  return {
    async take() {
      const headers = await settled(given());
      taken = textOf(headers);
      return headers;
    },
    async areNew() {
      try {
        return textOf(await settled(given())) !== taken;
      } catch {
        // A request would fail too.
        return false;
      }
    },
  };
}

async function settled(given: Given): Promise<HeadersInit> {
  return (await (typeof given === 'function' ? given() : given)) ?? {};
}

/** Compared as text, because a host may write its headers inline: another object each time. */
function textOf(headers: HeadersInit): string | undefined {
  try {
    return JSON.stringify([...new Headers(headers)]);
  } catch {
    return undefined;
  }
}
