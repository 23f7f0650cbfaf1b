import type { StringsOverride } from './Catalogue.js';

/** The languages that there are words in, each in a chunk of its own. English needs none: it is what the others replace. */
const locales = {
  'ar-SA': () => import('./locales/ar-SA/ar-SA.js'),
  'cy-GB': () => import('./locales/cy-GB/cy-GB.js'),
  'de-DE': () => import('./locales/de-DE/de-DE.js'),
  'en-GB': english,
  'en-US': english,
  'es-ES': () => import('./locales/es-ES/es-ES.js'),
  'es-MX': () => import('./locales/es-MX/es-MX.js'),
  'fr-CA': () => import('./locales/fr-CA/fr-CA.js'),
  'fr-FR': () => import('./locales/fr-FR/fr-FR.js'),
  'it-IT': () => import('./locales/it-IT/it-IT.js'),
  'nl-NL': () => import('./locales/nl-NL/nl-NL.js'),
  'pt-BR': () => import('./locales/pt-BR/pt-BR.js'),
};

/** A locale that Anteroom has words for, as a BCP 47 tag. */
export type LocaleName = keyof typeof locales;

export const localeNames = Object.keys(locales) as LocaleName[];

export function isLocaleName(tag: string): tag is LocaleName {
  return Object.hasOwn(locales, tag);
}

export async function loadTexts(name: LocaleName): Promise<StringsOverride> {
  return (await locales[name]()).texts;
}

async function english(): Promise<{ texts: StringsOverride }> {
  return { texts: {} };
}
