export { createCredential, proveCredential } from './createCredential.js';
export { type CallEngine, type LoadCallEngineOptions, loadCallEngine } from './loadCallEngine.js';
