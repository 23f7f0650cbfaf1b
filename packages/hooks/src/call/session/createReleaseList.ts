import { settledWithin } from './waiting/index.js';

/** How long to wait for one release before the next one starts, in milliseconds. */
const RELEASE_MS = 5_000;

/** The resources of a call, which are released in reverse order. */
export interface ReleaseList {
  add(release: () => unknown): void;
  /** Resolves once every resource is released. A failing release doesn't affect the others. */
  releaseAll(): Promise<void>;
}

export function createReleaseList(): ReleaseList {
  const releases: (() => unknown)[] = [];
  return {
    add(release) {
      releases.push(release);
    },
    async releaseAll() {
      const started: Promise<unknown>[] = [];
      for (const release of releases.splice(0).reverse()) {
        const released = Promise.resolve().then(release);
        started.push(released);
        await settledWithin(RELEASE_MS, released);
      }
      await Promise.allSettled(started);
    },
  };
}
