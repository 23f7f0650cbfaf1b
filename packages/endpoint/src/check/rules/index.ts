import { CALL_RULES } from './callRules.js';
import { CREATE_RULES } from './createRules.js';
import { HTTP_RULES } from './httpRules.js';
import { KNOCK_RULES } from './knockRules.js';
import { LIST_RULES } from './listRules.js';
import { PARTICIPANT_RULES } from './participantRules.js';
import { PEOPLE_RULES } from './peopleRules.js';
import type { Rule } from './Rule.js';
import { ROOM_RULES } from './roomRules.js';
import { SIGN_IN_RULES } from './signInRules.js';
import { STRANGER_RULES } from './strangerRules.js';
import { TOKEN_RULES } from './tokenRules.js';
import { WINDOW_RULES } from './windowRules.js';

export type { ResponseRule, Rule } from './Rule.js';
export { RESPONSE_RULES } from './responseRules.js';

/** The rules that are tested one after the other, in this order. */
export const RULES: readonly Rule[] = [
  ...SIGN_IN_RULES,
  ...STRANGER_RULES,
  ...CREATE_RULES,
  ...WINDOW_RULES,
  ...ROOM_RULES,
  ...LIST_RULES,
  ...PARTICIPANT_RULES,
  ...PEOPLE_RULES,
  ...TOKEN_RULES,
  ...CALL_RULES,
  ...KNOCK_RULES,
  ...HTTP_RULES,
];
