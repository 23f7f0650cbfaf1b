export { followAdapter } from './followAdapter.js';
export { useCallFact } from './useCallFact.js';
export { withoutToldDevices } from './withoutToldDevices.js';
