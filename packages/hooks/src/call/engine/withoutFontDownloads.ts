/** Fluent v8 fetches its fonts from a CDN as soon as it is imported, unless this global says otherwise. */
export function withoutFontDownloads(): () => void {
  const page = globalThis as { FabricConfig?: { fontBaseUrl?: string } };
  if (page.FabricConfig) return () => undefined;
  page.FabricConfig = { fontBaseUrl: '' };
  return () => {
    delete page.FabricConfig;
  };
}
