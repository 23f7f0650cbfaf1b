export * from '../text/locale/index.js';
