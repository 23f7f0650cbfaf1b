import type { CompositeLocale } from '@azure/communication-react';
import type { LocaleName } from './locales.js';

/** The UI library's own languages, each a separate chunk. */
const modules = {
  'ar-SA': () => import('./ar-SA/call/index.js'),
  'cs-CZ': () => import('./cs-CZ/call/index.js'),
  'cy-GB': () => import('./cy-GB/call/index.js'),
  'de-DE': () => import('./de-DE/call/index.js'),
  'en-GB': () => import('./en-GB/call/index.js'),
  'en-US': () => import('./en-US/call/index.js'),
  'es-ES': () => import('./es-ES/call/index.js'),
  'es-MX': () => import('./es-MX/call/index.js'),
  'fi-FI': () => import('./fi-FI/call/index.js'),
  'fr-CA': () => import('./fr-CA/call/index.js'),
  'fr-FR': () => import('./fr-FR/call/index.js'),
  'he-IL': () => import('./he-IL/call/index.js'),
  'it-IT': () => import('./it-IT/call/index.js'),
  'ja-JP': () => import('./ja-JP/call/index.js'),
  'ko-KR': () => import('./ko-KR/call/index.js'),
  'nb-NO': () => import('./nb-NO/call/index.js'),
  'nl-NL': () => import('./nl-NL/call/index.js'),
  'pl-PL': () => import('./pl-PL/call/index.js'),
  'pt-BR': () => import('./pt-BR/call/index.js'),
  'ru-RU': () => import('./ru-RU/call/index.js'),
  'sv-SE': () => import('./sv-SE/call/index.js'),
  'tr-TR': () => import('./tr-TR/call/index.js'),
  'zh-CN': () => import('./zh-CN/call/index.js'),
  'zh-TW': () => import('./zh-TW/call/index.js'),
} satisfies Record<LocaleName, () => Promise<{ compositeLocale: CompositeLocale }>>;

/** Loads Microsoft's words, which are in the same languages as ours. */
export async function loadCompositeLocale(name: LocaleName): Promise<CompositeLocale> {
  return (await modules[name]()).compositeLocale;
}
