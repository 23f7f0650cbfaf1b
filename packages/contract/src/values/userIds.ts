import * as v from 'valibot';
import { type TextRules, textSchema } from './text.js';

/** The longest user id of a host, in characters. */
export const USER_ID_LENGTH = 256;

export const USER_ID_RULES: TextRules = { longest: USER_ID_LENGTH };

/** A host's user id: 1 to 256 characters on one line. It is never trimmed, so ids that differ by a space are different. */
export const UserIdSchema = textSchema(USER_ID_RULES);

/** An ACS user id, `8:acs:<resource>_<user>`: at most 256 visible ASCII characters. */
export const AcsUserIdSchema = v.pipe(v.string(), v.regex(/^8:acs:[!-~]{1,250}$/));
