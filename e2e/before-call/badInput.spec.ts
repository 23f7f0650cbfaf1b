import type { Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/chromium.mjs';
import { acsUserIdOf, action, expect, join, rooms, screenOf, test } from '../fixtures/fixtures.js';
import { BASE_URL } from '../fixtures/ports.js';

/** Expects an error screen with these words, which offers to retry only if that can help. */
async function expectFailure(page: Page, words: string | RegExp, { retry }: { retry: boolean }): Promise<void> {
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'error');
  await expect(screenOf(page)).toContainText(words);
  await expect(action(page, 'retry')).toHaveCount(retry ? 1 : 0);
}

function windowFromNow(fromMs: number, untilMs: number): { validFrom: Date; validUntil: Date } {
  const now = Date.now();
  return { validFrom: new Date(now + fromMs), validUntil: new Date(now + untilMs) };
}

/** A room with Ada as its presenter. `roomId` is any room that she is invited to. */
async function createRoom(roomId: string, fromMs: number, untilMs: number): Promise<string> {
  const communicationUserId = await acsUserIdOf(roomId, 'Ada');
  const room = await rooms.createRoom({
    ...windowFromNow(fromMs, untilMs),
    participants: [{ id: { communicationUserId }, role: 'Presenter' }],
  });
  return room.id;
}

const MINUTE = 60_000;

test('an unknown room shows an error', async ({ open }) => {
  await expectFailure(await open('ada', '/rooms/99412345678901234'), /room/i, { retry: false });
  await expectFailure(await open('ada', '/rooms/nonsense'), /room/i, { retry: false });
});

test('a person who is not invited sees an error', async ({ open }) => {
  // The owner may see the room, but needs an invitation to join.
  await expectFailure(await open('olga'), /not invited/i, { retry: false });
});

test('a person who is not signed in sees an error', async ({ open }) => {
  await expectFailure(await open('nobody'), /sign/i, { retry: false });
});

test('the page of a room that is not open yet waits, and opens automatically', async ({ open, roomId }) => {
  // The opening is set only once the page shows the wait: on a busy machine the page itself takes longer than a few seconds.
  const waiting = await createRoom(roomId, 50_000, 10 * MINUTE);
  const page = await open('ada', `/rooms/${waiting}`);
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'scheduled');
  await rooms.updateRoom(waiting, windowFromNow(6_000, 10 * MINUTE));
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');
});

test('a room that has ended shows an error', async ({ open, roomId }) => {
  const page = await open('ada', `/rooms/${await createRoom(roomId, -MINUTE, 4_000)}`);
  await expectFailure(page, /closed|over|ended/i, { retry: false });
});

test('a page recovers when an unreachable endpoint comes back', async ({ open }) => {
  let isDown = true;
  const page = await open('ada', undefined, (blank) =>
    blank.route('**/api/rooms/**', (route) => (isDown ? route.abort('connectionrefused') : route.continue())),
  );
  await expectFailure(page, /reach|connection/i, { retry: true });
  isDown = false;
  await action(page, 'retry').click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');
});

test('invalid responses of the endpoint show an error', async ({ open }) => {
  for (const body of ['<html>a proxy says hello</html>', '{"id":7}', '']) {
    const page = await open('ada', undefined, (blank) =>
      blank.route('**/api/rooms/**', (route) => route.fulfill({ status: 200, contentType: 'application/json', body })),
    );
    await expectFailure(page, /can’t read/, { retry: true });
  }
});

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;

for (const [name, changeOf] of [
  ['a token with a wrong signature', (claims: object) => claims],
  ['a token of another service', () => ({ exp: 4_000_000_000, skypeid: 'acs:a_b', acsScope: 'voip.join' })],
] as const) {
  test(`${name} shows an error, and a retry with a valid one works`, async ({ open }) => {
    let isBad = true;
    const page = await open('ada', undefined, (blank) =>
      blank.route('**/api/rooms/*/token', async (route) => {
        if (!isBad) return route.continue();
        const response = await route.fetch();
        const body = (await response.json()) as { token: string };
        const claims = changeOf(claimsOf(body.token));
        return route.fulfill({ response, json: { ...body, token: `${encode({ alg: 'HS256' })}.${encode(claims)}.x` } });
      }),
    );
    await action(page, 'join').click();
    await expectFailure(page, /access to this call/, { retry: true });
    isBad = false;
    await action(page, 'retry').click();
    await join(page);
  });
}

test('a refused signalling connection shows an error, and a retry works', async ({ open }) => {
  let isRefused = true;
  const page = await open('ada', undefined, (blank) =>
    blank.routeWebSocket(/signalling/, (socket) => {
      if (isRefused) void socket.close({ code: 1011 });
      else socket.connectToServer();
    }),
  );
  await action(page, 'join').click();
  await expectFailure(page, /connect/i, { retry: true });
  isRefused = false;
  await action(page, 'retry').click();
  await join(page);
});

for (const [name, failure, words] of [
  ['no camera', 'NotFoundError', /no camera/i],
  ['permission denied', 'NotAllowedError', /allow/i],
  ['a camera that is in use', 'NotReadableError', /another app|in use/i],
] as const) {
  test(`${name}: the lobby says so, and joining still works`, async ({ open }) => {
    const page = await open('ada', undefined, (blank) =>
      blank.addInitScript((reason) => {
        const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (constraints) => {
          if (constraints?.video) throw new DOMException('Refused by the test.', reason);
          return original(constraints);
        };
      }, failure),
    );
    await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');
    await expect(screenOf(page)).toContainText(words);
    await join(page);
  });
}

test('a browser that really denies devices: the lobby says so, and joining still works', async ({
  playwright,
  roomId,
}) => {
  const browser = await playwright.chromium.launch({
    executablePath: findChromium() ?? '',
    args: CHROMIUM_FLAGS.filter((flag) => flag !== '--use-fake-ui-for-media-stream'),
  });
  const page = await browser.newPage({ baseURL: BASE_URL });
  await page.goto(`/rooms/${roomId}?as=ada`);
  await expect(screenOf(page)).toContainText('Your camera and microphone are blocked');
  await join(page);
  await browser.close();
});
