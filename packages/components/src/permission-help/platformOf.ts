/** Browsers that keep their permissions in different places. All browsers on iOS count as one; so do those on Android. */
export type Browser = 'chromium' | 'firefox' | 'safari' | 'ios' | 'android';

/** Systems that can block a browser's access to devices. */
export type System = 'windows' | 'macos' | 'ios' | 'android' | 'other';

export interface Platform {
  browser: Browser;
  system: System;
}

/** The parts of `navigator` that identify a browser. Only Chromium has `userAgentData`. */
export interface UserAgent {
  userAgent: string;
  maxTouchPoints?: number | undefined;
  userAgentData?: { platform: string; brands: readonly { brand: string }[] } | undefined;
}

/** The browser and system whose permission settings apply. An unknown browser counts as Chromium, an unknown system as `other`. */
export function platformOf({ userAgent, maxTouchPoints = 0, userAgentData }: UserAgent): Platform {
  const system = systemOf(userAgentData?.platform || userAgent, maxTouchPoints);
  if (system === 'ios' || system === 'android') return { browser: system, system };
  if (userAgentData?.brands.some(({ brand }) => brand === 'Chromium')) return { browser: 'chromium', system };
  if (/firefox\//i.test(userAgent)) return { browser: 'firefox', system };
  const isSafari = /safari\//i.test(userAgent) && !/chrom(e|ium)\//i.test(userAgent);
  return { browser: isSafari ? 'safari' : 'chromium', system };
}

function systemOf(words: string, maxTouchPoints: number): System {
  if (/iphone|ipad|ipod|\bios\b/i.test(words)) return 'ios';
  if (/android/i.test(words)) return 'android';
  // iPads identify as Macintosh, but no Macintosh has a touch screen.
  if (/mac/i.test(words)) return maxTouchPoints > 1 ? 'ios' : 'macos';
  return /windows/i.test(words) ? 'windows' : 'other';
}
