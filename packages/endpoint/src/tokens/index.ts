export { issueToken } from './issueToken.js';
