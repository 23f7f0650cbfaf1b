/** The part of `window.FabricConfig` that matters here. Fluent v8 reads it once, when it is imported. */
interface FabricConfig {
  fontBaseUrl?: string;
  mergeStyles?: { cspSettings?: { nonce?: string } };
}

const page = globalThis as { FabricConfig?: FabricConfig };

/**
 * Keeps Fluent v8 from fetching its fonts from a CDN. Call it before Fluent v8 is imported. It only adds what is missing: a
 * host that sets `fontBaseUrl` wants fonts from there.
 */
export function keepFontsLocal(): void {
  page.FabricConfig = { fontBaseUrl: '', ...page.FabricConfig };
}

/** Gives the nonce to the style elements of Fluent v8, unless the host has set one. Call it before Fluent v8 is imported. */
export function setStyleNonce(nonce: string): void {
  const { mergeStyles, ...others } = page.FabricConfig ?? {};
  const cspSettings = { nonce, ...mergeStyles?.cspSettings };
  page.FabricConfig = { ...others, mergeStyles: { ...mergeStyles, cspSettings } };
}
