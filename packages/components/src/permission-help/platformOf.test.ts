import { expect, test } from 'vitest';
import { platformOf, type UserAgent } from './platformOf.js';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const brands = [{ brand: 'Not A Brand' }, { brand: 'Chromium' }, { brand: 'Microsoft Edge' }];

const rows: [string, UserAgent, string, string][] = [
  ['Chrome on Windows', { userAgent: `${WINDOWS} ${BLINK} Chrome/149.0.0.0 Safari/537.36` }, 'chromium', 'windows'],
  [
    'Edge on Windows, by its brands',
    { userAgent: '', userAgentData: { platform: 'Windows', brands } },
    'chromium',
    'windows',
  ],
  [
    'Chrome on macOS, by its brands',
    { userAgent: '', userAgentData: { platform: 'macOS', brands } },
    'chromium',
    'macos',
  ],
  ['Edge on macOS', { userAgent: `${MAC} ${BLINK} Chrome/149.0.0.0 Safari/537.36 Edg/149.0.0.0` }, 'chromium', 'macos'],
  ['Chrome on Linux', { userAgent: `Mozilla/5.0 (X11; Linux x86_64) ${BLINK} Chrome/149.0.0.0` }, 'chromium', 'other'],
  ['Firefox on Windows', { userAgent: `${WINDOWS} Gecko/20100101 Firefox/150.0` }, 'firefox', 'windows'],
  ['Firefox on Linux', { userAgent: 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/150.0' }, 'firefox', 'other'],
  ['Safari on macOS', { userAgent: `${MAC} ${WEBKIT} Version/26.0 Safari/605.1.15` }, 'safari', 'macos'],
  [
    'Safari on an iPad, which says Macintosh',
    { userAgent: `${MAC} ${WEBKIT} Version/26.0 Safari/605.1.15`, maxTouchPoints: 5 },
    'ios',
    'ios',
  ],
  [
    'Safari on an iPhone',
    { userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) ${WEBKIT} Version/26.0 Safari/604.1` },
    'ios',
    'ios',
  ],
  [
    'Chrome on an iPhone',
    { userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) ${WEBKIT} CriOS/149 Safari/604.1` },
    'ios',
    'ios',
  ],
  [
    'Chrome on Android',
    { userAgent: `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/149.0.0.0 Mobile Safari/537.36` },
    'android',
    'android',
  ],
  [
    'Firefox on Android',
    { userAgent: 'Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0' },
    'android',
    'android',
  ],
  ['something unknown', { userAgent: '' }, 'chromium', 'other'],
];

test.each(rows)('%s', (_, agent, browser, system) => {
  expect(platformOf(agent)).toEqual({ browser, system });
});
