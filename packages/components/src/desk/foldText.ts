/** A text as it is searched: without case and diacritics, so that "sahin" finds "Şahin". */
export function foldText(text: string, locale: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).normalize('NFC');
}
