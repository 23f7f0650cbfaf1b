import type { StringsOverride } from './Catalogue.js';

/** The languages that there are words in, each in a chunk of its own. English needs none: it is what the others replace. */
const locales = {
  'ar-SA': () => import('./locales/ar-SA/ar-SA.js'),
  'de-DE': () => import('./locales/de-DE/de-DE.js'),
  'en-GB': english,
  'en-US': english,
  'fr-FR': () => import('./locales/fr-FR/fr-FR.js'),
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
