export { useLatest } from './useLatest.js';
export { useOnline } from './useOnline.js';
