import { AnteroomError } from '@anteroom/contract';

/** What a call needs and a lobby does not: the UI library with the calling SDK below it, and the token credential. */
export interface CallEngine {
  ui: typeof import('@azure/communication-react');
  common: typeof import('@azure/communication-common');
}

let engine: Promise<CallEngine> | undefined;

/**
 * Loads the call engine, once for the page. Call it early to have it ready when the person joins.
 * @throws AnteroomError `engine-unavailable` when a part cannot be loaded; the next call tries again.
 */
export function loadCallEngine(): Promise<CallEngine> {
  engine ??= load().catch((cause: unknown) => {
    engine = undefined;
    throw new AnteroomError('engine-unavailable', 'The call could not be loaded.', { cause });
  });
  return engine;
}

async function load(): Promise<CallEngine> {
  const restoreFonts = withoutFontDownloads();
  try {
    const [ui, common, { registerCallIcons }] = await Promise.all([
      import('@azure/communication-react'),
      import('@azure/communication-common'),
      import('./registerCallIcons.js'),
    ]);
    registerCallIcons();
    return { ui, common };
  } finally {
    restoreFonts();
  }
}

/** Fluent v8 fetches its fonts from a CDN as soon as it is imported, unless this global says otherwise. */
function withoutFontDownloads(): () => void {
  const page = globalThis as { FabricConfig?: { fontBaseUrl?: string } };
  if (page.FabricConfig) return () => undefined;
  page.FabricConfig = { fontBaseUrl: '' };
  return () => {
    delete page.FabricConfig;
  };
}
