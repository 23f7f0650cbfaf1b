// Measures whether Microsoft's UI stays usable with many people: the same three browsers in one room, with and without bots.
import { setTimeout as wait } from 'node:timers/promises';
import { ensureChromium } from '../scripts/setup/setup.mjs';
import { callPage, timeMuting } from './callPage.mjs';
import { exampleHost } from './exampleHost.mjs';
import { compare, takePairs } from './interleave.mjs';
import { median } from './median.mjs';

const PEOPLE = ['ada', 'ben', 'dot'];
const BOTS = 50;
const ROUNDS = 3;
/** How long the browsers are measured, in milliseconds. */
const WATCH_MS = 8_000;
/** The time in milliseconds that `RoomCall` waits for the names of people whom the host doesn't know, plus rendering. */
const SETTLE_MS = 7_000;
const CLICKS = 8;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The reported rows: name, unit, and the value in a sample. */
const ROWS = [
  ['mute: from the click until another browser shows it', 'ms', ({ muted }) => muted],
  ['mute: from the click until the next frame', 'ms', ({ clickToPaint }) => clickToPaint],
  ['frames per second', 'fps', ({ framesPerSecond }) => framesPerSecond],
  ['time in tasks above 50 ms', '%', ({ longTasks }) => longTasks],
  ['CPU of one browser, all its processes', 's per second', ({ cpu }) => cpu],
  ['JS heap of one page', 'MB', ({ heap }) => heap],
];

async function countInCall(pages, count) {
  const inCall = '[data-anteroom="roster"] [data-presence="in-call"]';
  await Promise.all(
    pages.map(({ page }) =>
      page.waitForFunction(
        ([selector, wanted]) => document.querySelectorAll(selector).length === wanted,
        [inCall, count],
      ),
    ),
  );
}

async function sample(pages) {
  const [first, second] = pages;
  let muted = 0;
  const watched = await Promise.all(
    pages.map((each) =>
      each.watch(async () => {
        const watching = wait(WATCH_MS);
        if (each === first) muted = await timeMuting(first, second, 'Ada', CLICKS);
        await watching;
      }),
    ),
  );
  const heaps = await Promise.all(pages.map((each) => each.heap()));
  return {
    muted,
    clickToPaint: median(watched[0].clickToPaint),
    framesPerSecond: mean(watched.map(({ framesPerSecond }) => framesPerSecond)),
    longTasks: mean(watched.map(({ longTasks }) => longTasks)),
    cpu: mean(watched.map(({ cpu }) => cpu)),
    heap: mean(heaps),
  };
}

export default async function measure(report) {
  await ensureChromium();
  const host = await exampleHost();
  const pages = [];
  const arrivals = [];
  const crowd = `${host.emulatorUrl}/_emulator/bots`;
  try {
    for (const name of PEOPLE) pages.push(await callPage(host.url, host.roomId, name));
    const alone = async () => {
      await countInCall(pages, PEOPLE.length);
      await wait(SETTLE_MS);
      return sample(pages);
    };
    const among = async () => {
      const start = performance.now();
      const body = JSON.stringify({ roomId: host.roomId, count: BOTS });
      const { status } = await fetch(crowd, { method: 'POST', body });
      if (status !== 201) throw new Error(`Adding the bots failed with status ${status}.`);
      await countInCall(pages, PEOPLE.length + BOTS);
      arrivals.push(performance.now() - start);
      await wait(SETTLE_MS);
      const taken = await sample(pages);
      await fetch(crowd, { method: 'DELETE' });
      return taken;
    };
    const pairs = await takePairs(alone, among, ROUNDS);
    for (const [name, unit, of] of ROWS) {
      const { base, other, ratio } = compare(pairs.map(([one, two]) => [of(one), of(two)]));
      report({
        name: `${name}, ${BOTS} bots`,
        value: other,
        unit,
        base,
        comparedWith: 'no bots',
        // The base can be zero, and then there is no ratio.
        ...(unit === '%' ? {} : { ratio }),
      });
    }
    report({ name: `${BOTS} bots join, until every browser lists them`, value: median(arrivals), unit: 'ms' });
  } finally {
    await Promise.all(pages.map((page) => page.close()));
    await host.close();
  }
}
