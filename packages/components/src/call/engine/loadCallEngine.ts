import { AnteroomError } from '@anteroom/contract';
import { type CallEngine as CallLifeEngine, loadCallEngine as loadCallLifeEngine } from '@anteroom/hooks/call';

/** What the call needs and a lobby does not: Microsoft's UI of the call, with all that is below it. */
export interface CallEngine extends CallLifeEngine {
  ui: CallLifeEngine['ui'] & typeof import('./callUi.js');
}

let engine: Promise<CallEngine> | undefined;

/**
 * Loads the call engine, once for the page. Call it early to have it ready when the person joins.
 * @throws AnteroomError `engine-unavailable` when a part cannot be loaded; the next call tries again.
 */
export function loadCallEngine(): Promise<CallEngine> {
  engine ??= load().catch((cause: unknown) => {
    engine = undefined;
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('engine-unavailable', 'The call could not be loaded.', { cause });
  });
  return engine;
}

async function load(): Promise<CallEngine> {
  // First: it keeps the UI library from fetching fonts as it loads.
  const { ui, common } = await loadCallLifeEngine();
  const [drawn, { registerCallIcons }] = await Promise.all([import('./callUi.js'), import('./registerCallIcons.js')]);
  registerCallIcons();
  return { ui: { ...ui, ...drawn }, common };
}
