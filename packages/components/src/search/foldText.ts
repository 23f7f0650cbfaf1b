/** Letters with a stroke and ligatures, which Unicode doesn't decompose. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Removes accents and case, for search: "Łukasz Şahin" and "lukasz sahin" become the same text.
 *
 * @example
 * foldText('Müller').includes(foldText('MULL')); // true
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþħıßæœ]/g, (letter) => WHOLE[letter] ?? letter)
    .trim();
}
