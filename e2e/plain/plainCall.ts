import { DEVELOPMENT_ACCESS_KEY } from '@anteroom/emulator';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { type ParticipantRole, RoomsClient } from '@azure/communication-rooms';
import { test as base, expect, type Page } from '@playwright/test';
import { watchPage } from '../fixtures/pageFacts.js';
import { EMULATOR_URL, PLAIN_URL } from '../fixtures/ports.js';
import { watchProblems } from '../fixtures/watchProblems.js';
import type { PlainCallSettings } from './PlainCallSettings.js';
import type { Touch } from './recorder/Membrane.js';
import { readSurface, surfaceProblems, withTouches, writeSurface } from './recorder/Surface.js';

export { expect };

const connectionString = `endpoint=${EMULATOR_URL}/;accesskey=${DEVELOPMENT_ACCESS_KEY}`;
const rooms = new RoomsClient(connectionString, { allowInsecureConnection: true });
const identity = new CommunicationIdentityClient(connectionString, { allowInsecureConnection: true });

/** Somebody invited: what their page is told. */
export type Invited = Omit<PlainCallSettings, 'way'> & { role: ParticipantRole };

interface Fixtures {
  /** A room that is open now, with somebody for each name, in the role that is given. */
  openRoom<Name extends string>(roles: Record<Name, ParticipantRole>): Promise<Record<Name, Invited>>;
  /** A page of somebody's own, another browser context each, on Microsoft's own parts alone. */
  open(invited: Invited, way: PlainCallSettings['way']): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs off this pattern.
  openRoom: async ({}, use) => {
    await use(openRoom);
  },
  open: async ({ browser }, use) => {
    const problems: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    const touches: Touch[] = [];
    await use(async ({ role: _role, ...invited }, way) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      watchProblems(page, invited.displayName, problems);
      await watchPage(page);
      await page.exposeFunction('touched', (touch: Touch) => touches.push(touch));
      await page.addInitScript(
        (settings) => {
          globalThis.plainCall = settings;
        },
        { ...invited, way },
      );
      await page.goto(PLAIN_URL);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, 'no uncaught failure, and nothing leaves the machine').toEqual([]);
    if (process.env.UPDATE_SURFACE === '1') writeSurface(withTouches(readSurface(), touches));
    expect(
      surfaceProblems(readSurface(), touches),
      'the UI library uses what the stand-in carries, as listed in e2e/plain/recorder/surface.json (UPDATE_SURFACE=1 adds to it)',
    ).toEqual([]);
    expect(touches.length > 0, 'the recorder is in each page').toBe(contexts.length > 0);
  },
});

async function openRoom<Name extends string>(roles: Record<Name, ParticipantRole>): Promise<Record<Name, Invited>> {
  const people = await Promise.all(
    Object.entries<ParticipantRole>(roles).map(async ([displayName, role]) => {
      const { user, token } = await identity.createUserAndToken(['voip']);
      return { displayName, role, token, userId: user.communicationUserId };
    }),
  );
  const { id: roomId } = await rooms.createRoom({
    participants: people.map(({ userId, role }) => ({ id: { communicationUserId: userId }, role })),
  });
  const invited = people.map((person): [string, Invited] => [person.displayName, { ...person, roomId }]);
  return Object.fromEntries(invited) as Record<Name, Invited>;
}

/** From the composite's configuration page into the call, with camera and microphone on. */
export async function startCall(page: Page): Promise<void> {
  for (const device of ['camera', 'microphone']) {
    await page.locator(`[data-ui-id="call-composite-local-device-settings-${device}-button"]`).click();
  }
  await page.locator('[data-ui-id="call-composite-start-call-button"]').click();
  await expect(page.locator('[data-ui-id="call-page"]')).toBeVisible();
}
