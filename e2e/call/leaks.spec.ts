import type { Page } from '@playwright/test';
import { collectedHeap, forgetClosed, heldBy, watchHeld } from '../fixtures/held.js';
import { watchPage } from '../fixtures/pageFacts.js';
import { PLAIN_URL } from '../fixtures/ports.js';
import { expect, type Invited, startCall } from '../plain/plainCall.js';
import { pressStart, type Stage, test } from '../plain/stage.js';

const CYCLES = 100;
/** After so many, the page has all the code and all the caches that it will have. */
const WARM = 10;
/** How much more than then the heap may hold in the end. */
const GROWTH = 1.1;

const COMPOSITE_CYCLES = 15;

/** Ada, who joins and leaves again and again; Ben is in the call all the while, with his camera on. */
async function meeting(at: Stage): Promise<Invited> {
  const roomId = await at.room();
  await startCall(await at.open(await at.guest(roomId, 'Ben')));
  return at.guest(roomId);
}

test('a hundred calls of one page leave nothing behind', async ({ stage, browser }) => {
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
    await expect.poll(() => heldBy(page), { message: `what is held after call ${cycle}` }).toEqual(before);
    await forgetClosed(page);
    if (cycle === WARM) warm = await heap();
  }
  // Media that is closed is collected a while later.
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

test("Microsoft's composite, shown and taken away again and again, leaves no device, socket or connection open", async ({
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

  // What is listened to is left out: the UI library itself leaves listeners behind.
  const open = async () => {
    const { tracks, sockets, connections, audioContexts } = await heldBy(page);
    return { tracks, sockets, connections, audioContexts };
  };
  for (let cycle = 1; cycle <= COMPOSITE_CYCLES; cycle += 1) {
    await page.evaluate((settings) => openCall({ ...settings, way: 'composite' }), ada);
    await pressStart(page);
    await expect.poll(() => page.evaluate(() => facts.connections.at(-1)?.connectionState)).toBe('connected');
    // By turns: a host may take the composite away in the middle of a call.
    if (cycle % 2 === 0) await page.evaluate(() => globalThis.adapter?.leaveCall());
    await page.evaluate(() => closeCall());
    await expect
      .poll(open, { message: `what is open after call ${cycle}` })
      .toEqual({ tracks: 0, sockets: 0, connections: 0, audioContexts: 0 });
    await forgetClosed(page);
  }
});
