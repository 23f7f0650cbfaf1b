/** Browsers that keep their permissions in different places; every browser of iOS and of Android counts as one. */
export type Browser = 'chromium' | 'firefox' | 'safari' | 'ios' | 'android';

/** Systems that can keep devices from a browser. */
export type System = 'windows' | 'macos' | 'ios' | 'android' | 'other';

export interface Platform {
  browser: Browser;
  system: System;
}

/** What a browser says of itself: `navigator`, of which Chromium alone has `userAgentData`. */
export interface UserAgent {
  userAgent: string;
  maxTouchPoints?: number | undefined;
  userAgentData?: { platform: string; brands: readonly { brand: string }[] } | undefined;
}

/** Where the person has to look for permissions. What is not known is taken for Chromium, and for no system in particular. */
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
  // An iPad says that it is a Macintosh; but no Macintosh has a touch screen.
  if (/mac/i.test(words)) return maxTouchPoints > 1 ? 'ios' : 'macos';
  return /windows/i.test(words) ? 'windows' : 'other';
}
