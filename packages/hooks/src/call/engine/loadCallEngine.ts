import { AnteroomError } from '@anteroom/contract';
import { keepFontsLocal, setStyleNonce } from '../../page/index.js';

/** The parts of the ACS packages that a call uses: the UI library, which includes the calling SDK. */
export interface CallEngine {
  ui: typeof import('./callLibrary.js');
}

/** The engine together with Microsoft's call UI, as `RoomCall` of `@anteroom/components` needs it. */
export interface CallUi extends CallEngine {
  ui: CallEngine['ui'] &
    Pick<
      typeof import('@azure/communication-react'),
      'CallComposite' | 'COMPOSITE_LOCALE_EN_US' | 'toFlatCommunicationIdentifier'
    >;
}

export interface LoadCallEngineOptions {
  /**
   * The nonce of the page's Content-Security-Policy, for the style elements of Microsoft's parts. Only for calls before an
   * `AnteroomProvider` with this `nonce` is mounted. The first load of the page decides.
   */
  nonce?: string | undefined;
}

let engine: Promise<CallEngine> | undefined;

/**
 * Loads the ACS packages, once per page. `useRoomCall` does this automatically; call it early to have them ready sooner.
 *
 * Fluent v8, which comes with them, fetches no fonts unless the host sets `window.FabricConfig.fontBaseUrl`.
 *
 * @throws AnteroomError `engine-unavailable` if a part can't be loaded. The next call tries again.
 * @example
 * <a href="/room" onPointerEnter={() => void loadCallEngine().catch(() => {})}>To the room</a>
 */
export function loadCallEngine({ nonce }: LoadCallEngineOptions = {}): Promise<CallEngine> {
  if (nonce !== undefined) setStyleNonce(nonce);
  engine ??= load().catch((cause: unknown) => {
    engine = undefined;
    throw new AnteroomError('engine-unavailable', 'The call could not be loaded.', { cause });
  });
  return engine;
}

async function load(): Promise<CallEngine> {
  keepFontsLocal();
  return { ui: await import('./callLibrary.js') };
}
