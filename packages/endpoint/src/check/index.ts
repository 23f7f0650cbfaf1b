export { checkEndpoint } from './checkEndpoint.js';
export type { CheckOptions, InvitedTestPerson, RuleResult, TestPerson } from './host/index.js';
