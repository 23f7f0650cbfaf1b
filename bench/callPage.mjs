import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/setup/chromium.mjs';
import { median } from './median.mjs';

const WAIT_MS = 60_000;

/** Runs in the page before its scripts: counts frames and long tasks, and measures clicks. */
function watchUsability() {
  const seen = { frames: 0, longMs: 0, clickedAt: 0, clickToPaint: [] };
  globalThis.usability = seen;
  const frame = () => {
    seen.frames += 1;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longMs += duration;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') seen.clickToPaint.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  addEventListener(
    'click',
    () => {
      seen.clickedAt = Date.now();
    },
    true,
  );
}

/**
 * A person in the call of a room, in a separate browser.
 *
 * @returns `page`, `tilesShown()`, `watch(run)` and `close`
 */
export async function callPage(url, roomId, name) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(WAIT_MS);
  await page.addInitScript(watchUsability);
  await page.goto(`${url}/rooms/${roomId}?as=${name}`);
  await page.click('[data-action="join"]');
  await page.waitForSelector('[data-screen="call"]');
  const system = await browser.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);

  /** The CPU time of all processes of this browser, in seconds. */
  async function cpuSeconds() {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  const usability = () => page.evaluate(() => ({ ...globalThis.usability, at: performance.now() }));

  return {
    page,
    /** Measures what the browser does while `run` is running. */
    async watch(run) {
      const [before, cpuBefore] = [await usability(), await cpuSeconds()];
      await run();
      const [after, cpuAfter] = [await usability(), await cpuSeconds()];
      const seconds = (after.at - before.at) / 1000;
      return {
        framesPerSecond: (after.frames - before.frames) / seconds,
        longTasks: (after.longMs - before.longMs) / 10 / seconds,
        cpu: (cpuAfter - cpuBefore) / seconds,
        clickToPaint: after.clickToPaint.slice(before.clickToPaint.length),
      };
    },
    /** The used JS heap after a garbage collection, in MB. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 2 ** 20;
    },
    close: () => browser.close(),
  };
}

/** The median time in milliseconds from a click on the mute button in one browser until another browser shows its effect. */
export async function timeMuting(from, to, displayName, times) {
  const row = to.page.locator('[data-anteroom="roster"] [data-participant]', { hasText: displayName });
  const button = from.page.getByRole('button', { name: /^(Mute|Unmute) mic/ }).first();
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    const isOn = (await row.getByLabel('Microphone on').count()) > 0;
    const seen = row.evaluate(
      (element, words) =>
        new Promise((resolve) => {
          const look = () => {
            if (element.querySelector(`[aria-label="${words}"]`) === null) return;
            observer.disconnect();
            resolve(Date.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(element, { subtree: true, childList: true, attributes: true });
          look();
        }),
      isOn ? 'Microphone off' : 'Microphone on',
    );
    const [seenAt] = await Promise.all([seen, button.click()]);
    taken.push(seenAt - (await from.page.evaluate(() => globalThis.usability.clickedAt)));
  }
  return median(taken);
}
