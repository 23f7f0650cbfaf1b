export * from '../text/formats/index.js';
