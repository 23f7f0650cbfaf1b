import { AnteroomError } from '@anteroom/contract';
import { withoutFontDownloads } from './withoutFontDownloads.js';

/** All that a call uses of the ACS packages: of the UI library, with the calling SDK below it, and of the credential. */
export interface CallEngine {
  ui: typeof import('./callLibrary.js');
  common: Pick<typeof import('@azure/communication-common'), 'AzureCommunicationTokenCredential'>;
}

let engine: Promise<CallEngine> | undefined;

/**
 * Loads the ACS packages, once for the page. `useRoomCall` does it by itself; call it early to have them ready sooner.
 *
 * @throws AnteroomError `engine-unavailable` when a part cannot be loaded; the next call tries again.
 * @example
 * <a href="/room" onPointerEnter={() => void loadCallEngine().catch(() => {})}>To the room</a>
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
    const [ui, common] = await Promise.all([import('./callLibrary.js'), loadCommon()]);
    return { ui, common };
  } finally {
    restoreFonts();
  }
}

// Taken apart where it is imported: bundlers then leave out the rest.
async function loadCommon(): Promise<CallEngine['common']> {
  const { AzureCommunicationTokenCredential } = await import('@azure/communication-common');
  return { AzureCommunicationTokenCredential };
}
