export { keepFontsLocal, setStyleNonce } from './fluent8Settings.js';
export { NonceContext, useNonce } from './useNonce.js';
