export { createCredential, proveCredential } from './createCredential.js';
export { type CallEngine, loadCallEngine } from './loadCallEngine.js';
