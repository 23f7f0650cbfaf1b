export { ActiveCallTransferFeature } from './ActiveCallTransferFeature.js';
