const DIGIT = /\p{Nd}/u;

/** How far a digit is from its script's zero: Unicode keeps the ten digits of a script together, with zero first. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

/**
 * A text with the digits of all scripts written as 0 to 9.
 *
 * @example
 * latinDigits('٣١/١٢'); // '31/12'
 */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digitOf);
}
