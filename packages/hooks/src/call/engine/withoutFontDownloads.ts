/** Prevents Fluent v8 from fetching its fonts from a CDN on import. Returns a function that undoes it. */
export function withoutFontDownloads(): () => void {
  const page = globalThis as { FabricConfig?: { fontBaseUrl?: string } };
  if (page.FabricConfig) return () => undefined;
  page.FabricConfig = { fontBaseUrl: '' };
  return () => {
    delete page.FabricConfig;
  };
}
