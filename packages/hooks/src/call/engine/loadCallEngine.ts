import { AnteroomError } from '@anteroom/contract';
import { withoutFontDownloads } from './withoutFontDownloads.js';

/** The parts of the ACS packages that a call uses: the UI library, which includes the calling SDK. */
export interface CallEngine {
  ui: typeof import('./callLibrary.js');
}

let engine: Promise<CallEngine> | undefined;

/**
 * Loads the ACS packages, once per page. `useRoomCall` does this automatically; call it early to have them ready sooner.
 *
 * @throws AnteroomError `engine-unavailable` if a part can't be loaded. The next call tries again.
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
    return { ui: await import('./callLibrary.js') };
  } finally {
    restoreFonts();
  }
}
