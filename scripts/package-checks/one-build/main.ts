// A host's page: it chooses the engine, and loads the call only then.
import { chooseCallingEngine } from '@anteroom/calling-emulator/engine';

const engine = new URLSearchParams(location.search).get('engine');
if (engine === 'sdk' || engine === 'emulator') chooseCallingEngine(engine);

const { loaded } = await import('./call.js');
document.body.dataset.loaded = loaded;
