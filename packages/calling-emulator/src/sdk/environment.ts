/** What the UI library asks about the browser. Only `browser` and `platform` change its texts and layouts. */
export function environment() {
  const agent = navigator.userAgent;
  const browser = /Edg\//.test(agent)
    ? 'edge'
    : /Firefox\//.test(agent)
      ? 'firefox'
      : /Chrome\//.test(agent)
        ? 'chrome'
        : 'safari';
  const platform = /Mac/.test(agent)
    ? 'mac'
    : /Android/.test(agent)
      ? 'android'
      : /iPhone|iPad/.test(agent)
        ? 'ios'
        : /Windows/.test(agent)
          ? 'windows'
          : 'linux';
  const browserVersion = /(?:Edg|Firefox|Chrome|Version)\/([\d.]+)/.exec(agent)?.[1] ?? '';
  return {
    environment: { platform, browser, browserVersion },
    isSupportedPlatform: true,
    isSupportedBrowser: true,
    isSupportedBrowserVersion: true,
    isSupportedEnvironment: true,
  };
}
