export { type EndpointErrorCode, FakeProblem } from './FakeProblem.js';
export { type FailOptions, type FakeFailure, fakeFaults } from './fakeFaults.js';
export { fakePage, type PageOrder } from './fakePage.js';
export { pathBelowBase } from './pathBelowBase.js';
export { pause } from './pause.js';
export { checkContentType, readFakeBody } from './readFakeBody.js';
export { readFakeQuery } from './readFakeQuery.js';
