export * from './call/index.js';
export * from './callbacks/index.js';
export * from './errors/index.js';
export * from './knocks/index.js';
export * from './people/index.js';
export { ACTIONS, type Action, ActionSchema, mayDo } from './policy/index.js';
export * from './roles/index.js';
export * from './room/index.js';
export * from './roster/index.js';
export {
  AcsUserIdSchema,
  isBlank,
  isMoment,
  isPhoneNumber,
  MomentSchema,
  randomKey,
  type TextFault,
  type TextRules,
  textFault,
  USER_ID_LENGTH,
  USER_ID_RULES,
  UserIdSchema,
} from './values/index.js';
