import type { Page } from '@playwright/test';

/** What a page holds that it has to let go of: what is live or open. */
export interface Held {
  tracks: number;
  sockets: number;
  connections: number;
  audioContexts: number;
  /** Intervals, and timeouts that have not come. */
  timers: number;
  /** On the window, the document and the devices. */
  listeners: number;
}

interface Watched {
  sockets: WebSocket[];
  contexts: AudioContext[];
  timers: Set<number>;
  listeners: number;
}

declare global {
  var watched: Watched;
}

/** Watches what a page acquires, before any of its own script runs. To be used after `watchPage`. */
export async function watchHeld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { sockets: [], contexts: [], timers: new Set(), listeners: 0 };
    globalThis.watched = watched;
    globalThis.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        watched.sockets.push(this);
      }
    };
    globalThis.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        watched.contexts.push(this);
      }
    };
    watchTimers(watched.timers);
    for (const target of [window, document, navigator.mediaDevices]) watchListeners(target);

    function watchTimers(running: Set<number>) {
      const { setTimeout, setInterval, clearTimeout, clearInterval } = window;
      Object.assign(window, {
        setTimeout: (act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
          const id = setTimeout(() => {
            running.delete(id);
            act(...given);
          }, ms);
          running.add(id);
          return id;
        },
        setInterval: (act: () => void, ms?: number, ...given: unknown[]) => {
          const id = setInterval(act, ms, ...given);
          running.add(id);
          return id;
        },
        clearTimeout: (id: number) => {
          running.delete(id);
          clearTimeout(id);
        },
        clearInterval: (id: number) => {
          running.delete(id);
          clearInterval(id);
        },
      });
    }

    function watchListeners(target: EventTarget) {
      const known = new Map<string, Map<unknown, () => void>>();
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (type: string, listener: never, options?: boolean | AddEventListenerOptions) => {
        const { signal, once = false, capture = false } = typeof options === 'object' ? options : { capture: options };
        const key = `${type} ${capture}`;
        const ofType = known.get(key) ?? new Map<unknown, () => void>();
        known.set(key, ofType);
        const forget = () => {
          if (ofType.delete(listener)) watched.listeners -= 1;
        };
        if (!once && !ofType.has(listener)) {
          ofType.set(listener, forget);
          watched.listeners += 1;
          signal?.addEventListener('abort', forget);
        }
        addEventListener.call(target, type, listener, options);
      };
      target.removeEventListener = (type: string, listener: never, options?: boolean | EventListenerOptions) => {
        const capture = typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
        known.get(`${type} ${capture}`)?.get(listener)?.();
        removeEventListener.call(target, type, listener, options);
      };
    }
  });
}

export const heldBy = (page: Page): Promise<Held> =>
  page.evaluate(() => ({
    tracks: facts.tracks.filter(({ readyState }) => readyState === 'live').length,
    // The development server has a socket of its own.
    sockets: watched.sockets.filter(
      ({ readyState, url }) => readyState !== WebSocket.CLOSED && url.endsWith('/signalling'),
    ).length,
    connections: facts.connections.filter(({ connectionState }) => connectionState !== 'closed').length,
    audioContexts: watched.contexts.filter(({ state }) => state !== 'closed').length,
    timers: watched.timers.size,
    listeners: watched.listeners,
  }));

/** Forgets what is closed: the watching itself would hold it. For a page that has let go of everything. */
export const forgetClosed = (page: Page) =>
  page.evaluate(() => {
    facts.tracks.length = 0;
    facts.connections.length = 0;
    watched.sockets.length = 0;
    watched.contexts.length = 0;
  });

export interface Heap {
  bytes: number;
  nodes: number;
  listeners: number;
}

/** Reads what the page's heap holds when all is collected that can be. */
export async function collectedHeap(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { bytes: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
}
