/** Letters with a stroke or of two parts: Unicode does not take them apart. */
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
 * A text as people type it who leave out accents: "Łukasz Şahin" and "lukasz sahin" fold to the same.
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
