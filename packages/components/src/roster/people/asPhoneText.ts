/** Isolates a phone number as left-to-right text, so that its plus sign stays in front in right-to-left languages. */
export function asPhoneText(phoneNumber: string): string {
  return `\u2066${phoneNumber}\u2069`;
}
