export { type KnockResult, useKnock } from './useKnock.js';
export { type KnockAnswers, type KnocksOptions, type KnocksResult, useKnocks } from './useKnocks.js';
