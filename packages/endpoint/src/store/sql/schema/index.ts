export { prepareDatabase } from './prepareDatabase.js';
