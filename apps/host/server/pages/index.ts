export { builtPages } from './builtPages.js';
export { developmentPages } from './developmentPages.js';
