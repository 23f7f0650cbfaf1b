const LONGEST = 256;

/** NUL and half of a surrogate pair: PostgreSQL can store neither. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Whether a value can be the id of a host's user: a string of 1 to 256 well-formed characters. */
export function isUserId(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= LONGEST && !UNSTORABLE.test(value);
}
