import { AnteroomError } from '@anteroom/contract';
import { type CallEngine, loadCallEngine } from '@anteroom/hooks/call';

/** The call engine together with Microsoft's call UI. The lobby needs neither. */
export interface CallUi extends CallEngine {
  ui: CallEngine['ui'] & typeof import('./callUi.js');
}

let loading: Promise<CallUi> | undefined;

/**
 * Loads the call engine and Microsoft's call UI, once per page. Call it early to have both ready when the person joins.
 * @throws AnteroomError `engine-unavailable` when a part can't be loaded. The next call tries again.
 */
export function loadCallUi(): Promise<CallUi> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined;
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('engine-unavailable', 'The call could not be loaded.', { cause });
  });
  return loading;
}

async function load(): Promise<CallUi> {
  // The engine comes first: it keeps the UI library from downloading fonts while that loads.
  const { ui } = await loadCallEngine();
  const [callUi, { registerCallIcons }] = await Promise.all([import('./callUi.js'), import('./registerCallIcons.js')]);
  registerCallIcons();
  return { ui: { ...ui, ...callUi } };
}
