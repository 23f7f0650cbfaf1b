import type { HttpOptions } from './httpTransport.js';

type Given = HttpOptions['headers'];

/** The host's headers, and whether they have changed since the last request. */
export interface HostHeaders {
  /** The headers for a request that is about to be sent. */
  take(): Promise<HeadersInit>;
  /** Whether the host would return other headers now. */
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
        // A request would also fail.
        return false;
      }
    },
  };
}

async function settled(given: Given): Promise<HeadersInit> {
  return (await (typeof given === 'function' ? given() : given)) ?? {};
}

/** As text for comparison: inline headers are a new object on every render. */
function textOf(headers: HeadersInit): string | undefined {
  try {
    return JSON.stringify([...new Headers(headers)]);
  } catch {
    return undefined;
  }
}
