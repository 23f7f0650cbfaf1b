/** The settings of Microsoft's libraries that matter here. They read them once, when they are imported. */
interface Page {
  /** Read by Fluent v8. */
  FabricConfig?: {
    fontBaseUrl?: string;
    mergeStyles?: { cspSettings?: { nonce?: string } };
  };
  /** Read by `@microsoft/load-themed-styles`, the style sheets of a few of Fluent v8's components. */
  CSPSettings?: { nonce?: string };
}

const page = globalThis as Page;

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
  page.CSPSettings = { nonce, ...page.CSPSettings };
}
