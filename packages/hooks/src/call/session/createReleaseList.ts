import { settledWithin } from './settledWithin.js';

/** How long one part of a call may take to let go before the next one is let go of, in milliseconds. */
const RELEASE_MS = 5_000;

/** What a call has acquired, to be let go of in reverse. */
export interface ReleaseList {
  add(release: () => unknown): void;
  /** Resolves when every part has let go, however long that takes. A part that fails to does not keep the others. */
  releaseAll(): Promise<void>;
}

export function createReleaseList(): ReleaseList {
  const releases: (() => unknown)[] = [];
  return {
    add(release) {
      releases.push(release);
    },
    async releaseAll() {
      const begun: Promise<unknown>[] = [];
      for (const release of releases.splice(0).reverse()) {
        const released = Promise.resolve().then(release);
        begun.push(released);
        await settledWithin(RELEASE_MS, released);
      }
      await Promise.allSettled(begun);
    },
  };
}
