export type { CheckOptions, InvitedTestPerson, RuleResult, TestPerson } from './CheckOptions.js';
export { describeExchange, type Exchange, type Who } from './Exchange.js';
export { everyRoomOperation, fingerprint, unknownRoomId } from './everyRoomOperation.js';
export {
  demand,
  expectFieldRefused,
  expectProblem,
  expectStatus,
  misfit,
  successOf,
} from './expectations.js';
export type { RequestParts } from './HostClient.js';
export { TestHost } from './TestHost.js';
export { NotJudged, Violation } from './Violation.js';
