/** What makes the calls: Microsoft's calling SDK, or the stand-in over the local emulator. */
export type CallingEngine = 'sdk' | 'emulator';

interface Choice {
  engine: CallingEngine;
  isLoaded: boolean;
}

// Stored in the page, not in this module: a development server may give the app and the engine separate copies.
const KEY = Symbol.for('anteroom.callingEngine');
const page = globalThis as { [KEY]?: Choice };

function choice(): Choice {
  page[KEY] ??= { engine: 'sdk', isLoaded: false };
  return page[KEY];
}

/**
 * Chooses the engine for this page's calls, in a build that contains both (`callingEmulator({ engine: 'at-run-time'
 * })`). Call it before anything loads `@azure/communication-calling`; without it the calling SDK makes the calls. It
 * has no effect in a build with one engine.
 *
 * @throws Error when the other engine is already loaded
 * @example
 * if (new URLSearchParams(location.search).has('offline')) chooseCallingEngine('emulator');
 */
export function chooseCallingEngine(engine: CallingEngine): void {
  const current = choice();
  if (current.isLoaded && current.engine !== engine) {
    throw new Error(
      `The calling engine '${current.engine}' is already loaded, so calls would not use '${engine}'. ` +
        'Call chooseCallingEngine before the first import of @azure/communication-calling, or of a module that imports it.',
    );
  }
  current.engine = engine;
}

/** @returns the engine to load; the choice is final from now on */
export function fixCallingEngine(): CallingEngine {
  const current = choice();
  current.isLoaded = true;
  return current.engine;
}
