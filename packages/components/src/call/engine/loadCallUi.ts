import { AnteroomError } from '@anteroom/contract';
import { type CallUi, type LoadCallEngineOptions, loadCallEngine } from '@anteroom/hooks/call';
import { closeAudioOnce } from './closeAudioOnce.js';

let loading: Promise<CallUi> | undefined;

/**
 * Loads the call engine and Microsoft's call UI, once per page. Call it early to have both ready when the person joins.
 * @throws AnteroomError `engine-unavailable` when a part can't be loaded. The next call tries again.
 *
 * @param options the page's nonce, if it is called before an `AnteroomProvider` with that nonce is mounted
 */
export function loadCallUi(options?: LoadCallEngineOptions): Promise<CallUi> {
  loading ??= load(options).catch((cause: unknown) => {
    loading = undefined;
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('engine-unavailable', 'The call could not be loaded.', { cause });
  });
  return loading;
}

async function load(options: LoadCallEngineOptions | undefined): Promise<CallUi> {
  // The engine comes first: it sets what keeps the UI library from downloading fonts.
  const { ui } = await loadCallEngine(options);
  const [callUi, { registerCallIcons }] = await Promise.all([import('./callUi.js'), import('./registerCallIcons.js')]);
  registerCallIcons();
  closeAudioOnce();
  return { ui: { ...ui, ...callUi } };
}
