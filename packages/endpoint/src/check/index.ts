export type { CheckOptions, InvitedTestPerson, RuleResult, TestPerson } from './CheckOptions.js';
export { checkEndpoint } from './checkEndpoint.js';
