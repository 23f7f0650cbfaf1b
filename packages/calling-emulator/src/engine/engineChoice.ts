/** What makes the calls: Microsoft's calling SDK, or the stand-in over the local emulator. */
export type CallingEngine = 'sdk' | 'emulator';

interface Choice {
  engine: CallingEngine;
  isLoaded: boolean;
}

// Kept by the page, not by this module: a development server may hand the app and the engine a copy each.
const KEY = Symbol.for('anteroom.callingEngine');
const page = globalThis as { [KEY]?: Choice };

function choice(): Choice {
  page[KEY] ??= { engine: 'sdk', isLoaded: false };
  return page[KEY];
}

/**
 * Says which engine makes this page's calls, in a build that has both (`callingEmulator({ engine: 'at-run-time' })`).
 * Call it before anything loads `@azure/communication-calling`; without it the calling SDK makes the calls. In a build
 * that has one engine it changes nothing.
 *
 * @throws Error when the other engine is loaded already
 * @example
 * if (new URLSearchParams(location.search).has('offline')) chooseCallingEngine('emulator');
 */
export function chooseCallingEngine(engine: CallingEngine): void {
  const current = choice();
  if (current.isLoaded && current.engine !== engine) {
    throw new Error(
      `The calling engine '${current.engine}' is loaded already, so '${engine}' comes too late and calls would not use it. ` +
        'Call chooseCallingEngine before the first import of @azure/communication-calling or of what imports it, such as ' +
        'the call itself.',
    );
  }
  current.engine = engine;
}

/** The engine to load. From here on the choice is fixed. */
export function settleCallingEngine(): CallingEngine {
  const current = choice();
  current.isLoaded = true;
  return current.engine;
}
