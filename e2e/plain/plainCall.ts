import { DEVELOPMENT_ACCESS_KEY } from '@anteroom/emulator';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { type ParticipantRole, RoomsClient } from '@azure/communication-rooms';
import { test as base, expect, type Page } from '@playwright/test';
import { watchPage } from '../fixtures/pageFacts.js';
import { EMULATOR_URL, PLAIN_URL } from '../fixtures/ports.js';
import { watchProblems } from '../fixtures/watchProblems.js';
import type { PlainCallSettings } from './PlainCallSettings.js';
import type { Touch } from './recorder/Membrane.js';
import { CLIENTS, type Client, readSurface, surfaceProblems, withTouches, writeSurface } from './recorder/Surface.js';

export { expect };

const connectionString = `endpoint=${EMULATOR_URL}/;accesskey=${DEVELOPMENT_ACCESS_KEY}`;
const rooms = new RoomsClient(connectionString, { allowInsecureConnection: true });
const identity = new CommunicationIdentityClient(connectionString, { allowInsecureConnection: true });

/** An invited person: the settings of their page. */
export type Invited = Omit<PlainCallSettings, 'way'> & { role: ParticipantRole };

interface Fixtures {
  /** Creates a room that is open now, with one person for each name, in the given role. */
  openRoom<Name extends string>(roles: Record<Name, ParticipantRole>): Promise<Record<Name, Invited>>;
  /** Opens a page with Microsoft's parts alone, in a separate browser context for each person. */
  open(invited: Invited, way: PlainCallSettings['way']): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the required fixtures from this pattern.
  openRoom: async ({}, use) => {
    await use(openRoom);
  },
  open: async ({ browser }, use) => {
    const problems: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    const touches: Record<Client, Touch[]> = { 'UI library': [], tutorial: [] };
    const opened = new Set<Client>();
    await use(async ({ role: _role, ...invited }, way) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const client = way === 'tutorial' ? 'tutorial' : 'UI library';
      opened.add(client);
      watchProblems(page, invited.displayName, problems);
      await watchPage(page);
      await page.exposeFunction('touched', (touch: Touch) => touches[client].push(touch));
      await page.addInitScript(
        (settings) => {
          globalThis.plainCall = settings;
        },
        { ...invited, way },
      );
      await page.goto(way === 'tutorial' ? `${PLAIN_URL}/tutorial/` : PLAIN_URL);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, 'no uncaught error, and no request to another machine').toEqual([]);
    for (const client of opened) {
      if (process.env.UPDATE_SURFACE === '1') writeSurface(client, withTouches(readSurface(client), touches[client]));
      expect(
        surfaceProblems(readSurface(client), touches[client]),
        `the ${client} uses only members listed in e2e/plain/recorder/${CLIENTS[client]} (UPDATE_SURFACE=1 adds new ones)`,
      ).toEqual([]);
      expect(touches[client].length, `the recorder runs in the pages of the ${client}`).toBeGreaterThan(0);
    }
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

/** Joins from the composite's configuration page, with camera and microphone on. */
export async function startCall(page: Page): Promise<void> {
  for (const device of ['camera', 'microphone']) {
    await page.locator(`[data-ui-id="call-composite-local-device-settings-${device}-button"]`).click();
  }
  await page.locator('[data-ui-id="call-composite-start-call-button"]').click();
  await expect(page.locator('[data-ui-id="call-page"]')).toBeVisible();
}
