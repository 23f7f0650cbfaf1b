import type { Page } from '@playwright/test';
import { collectedHeap, forgetClosed, heldBy, watchHeld } from '../fixtures/held.js';
import { watchPage } from '../fixtures/pageFacts.js';
import { PLAIN_URL } from '../fixtures/ports.js';
import { expect, type Invited, startCall } from '../plain/plainCall.js';
import { pressStart, type Stage, test } from '../plain/stage.js';

const CYCLES = 100;
/** After this many calls the page has loaded all code and filled all caches. */
const WARM = 10;
/** How much the heap may have grown since then. */
const GROWTH = 1.1;

const COMPOSITE_CYCLES = 15;

/** Ada joins and leaves repeatedly. Ben stays in the call with his camera on. */
async function meeting(at: Stage): Promise<Invited> {
  const roomId = await at.room();
  await startCall(await at.open(await at.guest(roomId, 'Ben')));
  return at.guest(roomId);
}

test('a page releases everything after a hundred calls', async ({ stage, browser }) => {
  test.setTimeout(600_000);
  const ada = await meeting(await stage());
  const context = await browser.newContext();
  const page = await context.newPage();
  await watchPage(page);
  await watchHeld(page);
  await page.goto(`${PLAIN_URL}/bare.html`);
  const heap = await collectedHeap(page);
  const before = await heldBy(page);

  let warm = await heap();
  for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
    await page.evaluate((settings) => bareCall(settings), ada);
    await expect.poll(() => heldBy(page), { message: `resources held after call ${cycle}` }).toEqual(before);
    await forgetClosed(page);
    if (cycle === WARM) warm = await heap();
  }
  // Closed media is garbage-collected with a delay.
  await expect
    .poll(
      async () => {
        const end = await heap();
        return {
          bytes: end.bytes < GROWTH * warm.bytes,
          nodes: end.nodes <= warm.nodes,
          listeners: end.listeners <= warm.listeners,
        };
      },
      { timeout: 60_000 },
    )
    .toEqual({ bytes: true, nodes: true, listeners: true });
  await context.close();
});

const startButton = (page: Page) => page.locator('[data-ui-id="call-composite-start-call-button"]');

test("mounting and unmounting Microsoft's composite repeatedly leaves no device, socket or connection open", async ({
  stage,
}) => {
  test.setTimeout(300_000);
  const at = await stage();
  const ada = await meeting(at);
  const page = await at.open(ada);
  await watchHeld(page);
  await page.reload();
  await expect(startButton(page)).toBeVisible();
  await page.evaluate(() => closeCall());

  // Listeners are excluded, because the UI library itself leaks some.
  const open = async () => {
    const { tracks, sockets, connections, audioContexts } = await heldBy(page);
    return { tracks, sockets, connections, audioContexts };
  };
  for (let cycle = 1; cycle <= COMPOSITE_CYCLES; cycle += 1) {
    await page.evaluate((settings) => openCall({ ...settings, way: 'composite' }), ada);
    await pressStart(page);
    await expect.poll(() => page.evaluate(() => facts.connections.at(-1)?.connectionState)).toBe('connected');
    // Every other time during the call: a host may unmount the composite at any time.
    if (cycle % 2 === 0) await page.evaluate(() => globalThis.adapter?.leaveCall());
    await page.evaluate(() => closeCall());
    await expect
      .poll(open, { message: `open resources after call ${cycle}` })
      .toEqual({ tracks: 0, sockets: 0, connections: 0, audioContexts: 0 });
    await forgetClosed(page);
  }
});
