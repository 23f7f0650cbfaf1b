import * as v from 'valibot';
import { type TextRules, textSchema } from './text.js';

/** Longest id of a host's user, in characters. */
export const USER_ID_LENGTH = 256;

export const USER_ID_RULES: TextRules = { longest: USER_ID_LENGTH };

/** A host's id of a user: 1 to 256 characters on one line. It is kept as it is, so two ids that differ by a blank are two. */
export const UserIdSchema = textSchema(USER_ID_RULES);

/** The ACS user id of somebody, `8:acs:<resource>_<user>`: at most 256 visible ASCII characters. */
export const AcsUserIdSchema = v.pipe(v.string(), v.regex(/^8:acs:[!-~]{1,250}$/));
