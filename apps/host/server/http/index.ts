export { bypassProxy } from './bypassProxy.js';
export { listenOnLoopback, portTaken } from './listenOnLoopback.js';
export { takeUpgrade, type Upgrade } from './takeUpgrade.js';
