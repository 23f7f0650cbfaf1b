/** A phone number that reads from left to right within text of any direction: its plus stays in front. */
export function asPhoneText(phoneNumber: string): string {
  return `\u2066${phoneNumber}\u2069`;
}
