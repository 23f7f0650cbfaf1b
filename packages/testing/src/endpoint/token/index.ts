export { fakeToken } from './fakeToken.js';
