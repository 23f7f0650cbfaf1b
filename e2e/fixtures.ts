import { DEVELOPMENT_ACCESS_KEY } from '@anteroom/emulator';
import { RoomsClient } from '@azure/communication-rooms';
import { test as base, expect, type Page } from '@playwright/test';
import { watchPage } from './pageFacts.js';
import { BASE_URL, EMULATOR_URL } from './ports.js';
import { watchProblems, watchSights } from './watchProblems.js';

export { expect };

/** The Rooms service, as a host's own back end sees it. */
export const rooms = new RoomsClient(`endpoint=${EMULATOR_URL}/;accesskey=${DEVELOPMENT_ACCESS_KEY}`, {
  allowInsecureConnection: true,
});

interface Fixtures {
  /** The room that `npm start` makes. */
  roomId: string;
  /** A page of its own for somebody: another browser context, at the room or at an address, such as `?theme=dark` of it. */
  open(name: string, path?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs off this pattern.
  roomId: async ({}, use) => {
    const answer = (await (await fetch(`${BASE_URL}/api/demo`)).json()) as { roomId: string };
    await use(answer.roomId);
  },
  open: async ({ browser, roomId }, use) => {
    const problems: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (name, path = '', prepare) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      watchProblems(page, name, problems);
      await watchSights(page, name, problems);
      await watchPage(page);
      await prepare?.(page);
      const url = new URL(path, `${BASE_URL}/rooms/${roomId}`);
      url.searchParams.set('as', name);
      await page.goto(url.href);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, 'no uncaught failure, nothing leaves the machine, nothing is shown that never may be').toEqual([]);
  },
});

export const screenOf = (page: Page) => page.locator('[data-anteroom="room-call"]');
export const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
export const rosterRow = (page: Page, name: string) =>
  page.locator('[data-anteroom="roster"] [data-participant]', { hasText: name });

/** From the lobby into the call. */
export async function join(page: Page): Promise<void> {
  await action(page, 'join').click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'call');
}

/** How many callers the emulator knows. */
export async function callers(): Promise<number> {
  const { calls } = (await (await fetch(`${EMULATOR_URL}/_emulator/calls`)).json()) as {
    calls: { participants: unknown[] }[];
  };
  return calls.reduce((sum, call) => sum + call.participants.length, 0);
}

/** The ACS user id that the host keeps for one of its people, by their name in the demo room's roster. */
export async function acsUserIdOf(roomId: string, displayName: string): Promise<string> {
  const response = await fetch(`${BASE_URL}/api/rooms/${roomId}/participants`, {
    headers: { Authorization: 'Dev ada' },
  });
  const { items } = (await response.json()) as { items: { acsUserId: string; displayName: string }[] };
  const found = items.find((item) => item.displayName.startsWith(displayName));
  if (!found) throw new Error(`${displayName} is not on the roster.`);
  return found.acsUserId;
}
