export { changeKnock } from './changeKnock.js';
export { knock } from './knock.js';
export { knockBody } from './knockBody.js';
export { listKnocks } from './listKnocks.js';
