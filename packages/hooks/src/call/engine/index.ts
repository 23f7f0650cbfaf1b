export { createCredential, proveCredential } from './createCredential.js';
export { type CallEngine, type CallUi, loadCallEngine } from './loadCallEngine.js';
