import { AnteroomError } from '@anteroom/contract';

/** What a call needs and a lobby does not: of the UI library, with the calling SDK below it, and of the token credential. */
export interface CallEngine {
  ui: Pick<
    typeof import('@azure/communication-react'),
    | 'CallComposite'
    | 'createAzureCommunicationCallAdapterFromClient'
    | 'createStatefulCallClient'
    | 'darkTheme'
    | 'lightTheme'
    | 'toFlatCommunicationIdentifier'
  >;
  common: Pick<typeof import('@azure/communication-common'), 'AzureCommunicationTokenCredential'>;
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
      loadUi(),
      loadCommon(),
      import('./registerCallIcons.js'),
    ]);
    registerCallIcons();
    return { ui, common };
  } finally {
    restoreFonts();
  }
}

// Taken apart where they are imported: bundlers then leave out the rest, chat and background effects among it.
async function loadUi(): Promise<CallEngine['ui']> {
  const {
    CallComposite,
    createAzureCommunicationCallAdapterFromClient,
    createStatefulCallClient,
    darkTheme,
    lightTheme,
    toFlatCommunicationIdentifier,
  } = await import('@azure/communication-react');
  return {
    CallComposite,
    createAzureCommunicationCallAdapterFromClient,
    createStatefulCallClient,
    darkTheme,
    lightTheme,
    toFlatCommunicationIdentifier,
  };
}

async function loadCommon(): Promise<CallEngine['common']> {
  const { AzureCommunicationTokenCredential } = await import('@azure/communication-common');
  return { AzureCommunicationTokenCredential };
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
