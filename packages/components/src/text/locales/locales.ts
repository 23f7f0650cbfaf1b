import { messages, type Strings } from './en/index.js';

type Module = { messages: (locale: string) => Strings };

/** Each language is a separate chunk, except English: it is loaded from the start. */
const modules = {
  'ar-SA': () => import('./ar-SA/index.js'),
  'cs-CZ': () => import('./cs-CZ/index.js'),
  'cy-GB': () => import('./cy-GB/index.js'),
  'de-DE': () => import('./de-DE/index.js'),
  'en-GB': english,
  'en-US': english,
  'es-ES': () => import('./es-ES/index.js'),
  'es-MX': () => import('./es-MX/index.js'),
  'fi-FI': () => import('./fi-FI/index.js'),
  'fr-CA': () => import('./fr-CA/index.js'),
  'fr-FR': () => import('./fr-FR/index.js'),
  'he-IL': () => import('./he-IL/index.js'),
  'it-IT': () => import('./it-IT/index.js'),
  'ja-JP': () => import('./ja-JP/index.js'),
  'ko-KR': () => import('./ko-KR/index.js'),
  'nb-NO': () => import('./nb-NO/index.js'),
  'nl-NL': () => import('./nl-NL/index.js'),
  'pl-PL': () => import('./pl-PL/index.js'),
  'pt-BR': () => import('./pt-BR/index.js'),
  'ru-RU': () => import('./ru-RU/index.js'),
  'sv-SE': () => import('./sv-SE/index.js'),
  'tr-TR': () => import('./tr-TR/index.js'),
  'zh-CN': () => import('./zh-CN/index.js'),
  'zh-TW': () => import('./zh-TW/index.js'),
} satisfies Record<string, () => Promise<Module>>;

/** A locale that Anteroom has words for, as a BCP 47 tag. */
export type LocaleName = keyof typeof modules;

export const localeNames = Object.keys(modules) as LocaleName[];

export function isLocaleName(tag: string): tag is LocaleName {
  return Object.hasOwn(modules, tag);
}

async function english(): Promise<Module> {
  return { messages };
}

/**
 * Loads a language.
 *
 * @param locale BCP 47 tag that numbers and plurals follow
 */
export async function loadStrings(name: LocaleName, locale: string): Promise<Strings> {
  const { messages } = await modules[name]();
  return messages(locale);
}
