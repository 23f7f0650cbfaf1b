import * as v from 'valibot';

/** A phone number in E.164 form, such as `+15550100`. */
export const PhoneNumberSchema = v.pipe(
  v.string(),
  v.regex(/^\+[1-9]\d{1,14}$/, 'A phone number has the E.164 form, such as +15550100.'),
);

/**
 * Whether a text is a complete phone number in E.164 form.
 *
 * @example
 * isPhoneNumber('+15550100'); // true
 * isPhoneNumber('555 0100');  // false
 */
export function isPhoneNumber(text: string): boolean {
  return v.is(PhoneNumberSchema, text);
}
