// The page of a host: it chooses the engine before it loads the call.
import { chooseCallingEngine } from '@anteroom/calling-emulator/engine';

const engine = new URLSearchParams(location.search).get('engine');
if (engine === 'sdk' || engine === 'emulator') chooseCallingEngine(engine);

const { loaded } = await import('./call.js');
document.body.dataset.loaded = loaded;
