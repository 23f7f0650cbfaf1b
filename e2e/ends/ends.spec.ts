import { CALL_END_REASONS, type CallEndReason } from '@anteroom/contract';
import type { EmulatorOptions } from '@anteroom/emulator';
import type { Page } from '@playwright/test';
import type { Invited } from '../plain/plainCall.js';
import { expect } from '../plain/plainCall.js';
import { pressStart, type Stage, test } from '../plain/stage.js';
import { type EndRow, readEndRows, writeEndRow } from './endsTable.js';

const HOUR_MS = 60 * 60_000;

/** A page of Microsoft's composite, by its `data-ui-id`. */
interface Notice {
  page: string;
  title: string;
  rejoin: boolean;
}

const leftPage = (title: string, rejoin = false): Notice => ({ page: 'left-call-page', title, rejoin });

/** The page that the composite shows for every end without a specific page. */
const GENERIC = leftPage('You left the call', true);
const REMOVED: Notice = { page: 'removed-from-call-page', title: 'You were removed', rejoin: true };
const NO_NETWORK: Notice = {
  page: 'join-call-failed-due-to-no-network-page',
  title: 'Call disconnected',
  rejoin: true,
};

type StageOf = (options?: EmulatorOptions) => Promise<Stage>;

/** The first column of the README's table, in order. */
const happenings: string[] = [];

/** Tests one way in which a call ends. `happen` causes it and resolves to the page that shows it. */
function end(happens: string, reason: CallEndReason, notice: Notice, happen: (stage: StageOf) => Promise<Page>): void {
  happenings.push(happens);
  test(`${happens}: ${codes(reason)}, "${notice.title}"`, async ({ stage }) => {
    const page = await happen(stage);
    await expect.poll(() => reasonIn(page), { timeout: 60_000 }).toEqual(reason);
    // This page always asks for feedback first. After "Skip" it contains another element with the same id.
    if (notice.page === 'left-call-page') await page.getByRole('button', { name: 'Skip' }).click();
    const shown = page.locator(`[data-ui-id="${notice.page}"]`).last();
    await expect(shown).toContainText(notice.title);
    const rejoin = shown.locator('[data-ui-id="call-composite-start-call-button"]');
    await expect(rejoin).toHaveCount(notice.rejoin ? 1 : 0);
    check([happens, codes(reason), `\`${notice.page}\``, notice.title, notice.rejoin ? 'yes' : 'no']);
  });
}

/** Tests a failure to create the call agent. There is no call and no composite then, so the host has to show the error. */
function refusal(happens: string, { code, subCode }: CallEndReason, happen: (stage: StageOf) => Promise<Page>): void {
  happenings.push(happens);
  test(`${happens}: createCallAgent throws ${code}/${subCode}`, async ({ stage }) => {
    const page = await happen(stage);
    await expect(page.getByRole('alert')).toHaveText(`${code}/${subCode}`);
    check([happens, codes({ code, subCode }), 'none', '`createCallAgent` throws', 'no']);
  });
}

const codes = ({ code, subCode }: CallEndReason) => `${code}/${subCode}`;

const reasonIn = (page: Page) => page.evaluate(() => globalThis.adapter?.getState().endedCall?.callEndReason);

function check(row: EndRow): void {
  if (process.env.UPDATE_ENDS_TABLE === '1') writeEndRow(row, happenings);
  expect(readEndRows(), 'the README lists this end (UPDATE_ENDS_TABLE=1 writes it)').toContainEqual([...row]);
}

/** Puts one person into a call, then runs `happen`. */
async function alone(stage: StageOf, options: EmulatorOptions, happen: (scene: Scene) => unknown): Promise<Page> {
  const at = await stage(options);
  const ada = await at.guest(await at.room());
  const page = await at.enter(ada);
  await happen({ at, ada, page });
  return page;
}

/** Opens the page of one person, runs `happen`, then tries to join. */
async function joining(stage: StageOf, happen: (scene: Scene) => unknown): Promise<Page> {
  const at = await stage();
  const ada = await at.guest(await at.room());
  const page = await at.open(ada);
  await happen({ at, ada, page });
  await pressStart(page);
  return page;
}

interface Scene {
  at: Stage;
  ada: Invited;
  page: Page;
}

const userOf = ({ userId }: Invited) => ({ communicationUserId: userId });

test.describe('a call ends when', () => {
  end('the person leaves', CALL_END_REASONS.left, GENERIC, (stage) =>
    alone(stage, {}, async ({ page }) => {
      await page.locator('[data-ui-id="call-composite-hangup-button"]').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    }),
  );

  end('a Presenter removes the person', CALL_END_REASONS.removedByParticipant, REMOVED, async (stage) => {
    const at = await stage();
    const roomId = await at.room();
    const ben = await at.guest(roomId, 'Ben');
    const page = await at.enter(ben);
    const ada = await at.enter(await at.guest(roomId, 'Ada', 'Presenter'));
    await expect.poll(() => others(ada)).toBe(1);
    await ada.evaluate((id) => globalThis.adapter?.removeParticipant(id), ben.userId);
    return page;
  });

  end('a Presenter ends the call for everyone', CALL_END_REASONS.endedForEveryone, GENERIC, async (stage) => {
    const at = await stage({ hangUpForEveryone: true });
    const roomId = await at.room();
    const page = await at.enter(await at.guest(roomId, 'Ben'));
    const ada = await at.enter(await at.guest(roomId, 'Ada', 'Presenter'));
    await expect.poll(() => others(ada)).toBe(1);
    await ada.evaluate(() => globalThis.adapter?.leaveCall(true));
    return page;
  });

  end(
    "the person is removed from the room's roster",
    CALL_END_REASONS.removedFromRoster,
    leftPage('Invite to room removed'),
    (stage) => alone(stage, {}, ({ at, ada }) => at.rooms.removeParticipants(ada.roomId, [userOf(ada)])),
  );

  end('the room is deleted', CALL_END_REASONS.endedByService, GENERIC, (stage) =>
    alone(stage, {}, ({ at, ada }) => at.rooms.deleteRoom(ada.roomId)),
  );

  end("the room's window ends, with `callAtExpiry: 'end'`", CALL_END_REASONS.endedByService, GENERIC, async (stage) => {
    const at = await stage({ callAtExpiry: 'end' });
    const now = at.emulator.clock.now();
    const window = { validFrom: new Date(now), validUntil: new Date(now + HOUR_MS) };
    const page = await at.enter(await at.guest(await at.room(window)));
    at.emulator.clock.advance(HOUR_MS);
    return page;
  });

  end("the token expires and can't be refreshed", CALL_END_REASONS.tokenNotRefreshed, GENERIC, (stage) =>
    alone(stage, { tokenWaitMs: 500 }, ({ at }) => at.emulator.clock.advance(24 * HOUR_MS)),
  );

  end("the person's tokens are revoked", CALL_END_REASONS.tokenNotRefreshed, GENERIC, (stage) =>
    alone(stage, {}, ({ at, ada }) => at.identity.revokeTokens(userOf(ada))),
  );

  end('the identity is deleted', CALL_END_REASONS.tokenNotRefreshed, GENERIC, (stage) =>
    alone(stage, {}, ({ at, ada }) => at.identity.deleteUser(userOf(ada))),
  );

  end('the emulator is unreachable for longer than `reconnectMs`', CALL_END_REASONS.networkLost, GENERIC, (stage) =>
    alone(stage, { reconnectMs: 500 }, ({ at }) => at.emulator.close()),
  );

  end('the browser goes offline for longer than `reconnectMs`', CALL_END_REASONS.networkLost, NO_NETWORK, (stage) =>
    alone(stage, { reconnectMs: 500 }, async ({ at, page }) => {
      await page.context().setOffline(true);
      await at.emulator.close();
    }),
  );

  end('no media connection can be set up', CALL_END_REASONS.mediaSetupFailed, GENERIC, async (stage) => {
    const at = await stage();
    const roomId = await at.room();
    await at.enter(await at.guest(roomId, 'Ben'));
    const page = await at.open(await at.guest(roomId));
    await page.evaluate(() => {
      // Allow only relays, because there is none.
      globalThis.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
          super({ ...configuration, iceTransportPolicy: 'relay' });
        }
      };
    });
    await page.clock.install();
    await pressStart(page);
    await expect.poll(() => others(page)).toBe(1);
    await page.clock.fastForward(85_000);
    return page;
  });

  end('media is lost for longer than `reconnectMs`', CALL_END_REASONS.mediaLost, GENERIC, async (stage) => {
    const at = await stage({ reconnectMs: 500 });
    const roomId = await at.room();
    const ben = await at.enter(await at.guest(roomId, 'Ben'));
    const page = await at.enter(await at.guest(roomId));
    for (const one of [ben, page]) await expect.poll(() => connectionStates(one)).toEqual(['connected']);
    // The call doesn't notice this, just as when a network stops letting media through.
    await ben.evaluate(() => {
      for (const connection of facts.connections) connection.close();
    });
    return page;
  });
});

test.describe('a join ends when', () => {
  end('the person is not on the roster', CALL_END_REASONS.notInvited, leftPage('Not invited to room'), (stage) =>
    joining(stage, ({ at, ada }) => at.rooms.removeParticipants(ada.roomId, [userOf(ada)])),
  );

  end('the room is not open yet', CALL_END_REASONS.outsideWindow, leftPage('Room not valid'), (stage) =>
    joining(stage, ({ at }) => at.emulator.clock.advance(-HOUR_MS)),
  );

  end('the room is closed', CALL_END_REASONS.outsideWindow, leftPage('Room not valid'), async (stage) => {
    const at = await stage();
    const now = at.emulator.clock.now();
    const window = { validFrom: new Date(now), validUntil: new Date(now + HOUR_MS) };
    const page = await at.open(await at.guest(await at.room(window)));
    at.emulator.clock.advance(HOUR_MS);
    await pressStart(page);
    return page;
  });

  end('the room does not exist', CALL_END_REASONS.roomNotFound, leftPage('Room not found'), (stage) =>
    joining(stage, ({ at, ada }) => at.rooms.deleteRoom(ada.roomId)),
  );

  end('the emulator does not accept the token', CALL_END_REASONS.tokenRejected, GENERIC, (stage) =>
    joining(stage, ({ at, ada }) => at.identity.revokeTokens(userOf(ada))),
  );

  end('the call is full', { code: 486, subCode: 0 }, GENERIC, async (stage) => {
    const at = await stage({ maxCallParticipants: 1 });
    const roomId = await at.room();
    await at.enter(await at.guest(roomId, 'Ben'));
    const page = await at.open(await at.guest(roomId));
    await pressStart(page);
    return page;
  });

  end('the emulator is unreachable', CALL_END_REASONS.requestFailed, GENERIC, (stage) =>
    joining(stage, ({ at }) => at.emulator.close()),
  );
});

test.describe('there is no call agent when', () => {
  refusal('the token has expired', { code: 401, subCode: 40235 }, async (stage) => {
    const at = await stage();
    at.emulator.clock.advance(-24 * HOUR_MS);
    const roomId = await at.room();
    return at.open(await at.guest(roomId));
  });

  refusal('the token has no voip scope', { code: 401, subCode: 44113 }, async (stage) => {
    const at = await stage();
    return at.open(await at.stranger(await at.room(), 'Ada', ['chat']));
  });

  refusal('the page already has a call agent for the person', { code: 409, subCode: 40228 }, async (stage) => {
    const at = await stage();
    const ada = await at.guest(await at.room());
    const page = await at.open(ada);
    await expect(page.locator('[data-ui-id="call-composite-start-call-button"]')).toBeVisible();
    await page.evaluate((invited) => openCall({ ...invited, way: 'composite' }), ada);
    return page;
  });
});

test('a call continues when its token expires and is refreshed', async ({ stage }) => {
  const at = await stage({ tokenWaitMs: 1_000 });
  const [now, later] = [at.emulator.clock.now(), at.emulator.clock.now() + 24 * HOUR_MS];
  const roomId = await at.room();
  const ada = await at.guest(roomId, 'Ada');
  at.emulator.clock.set(later - HOUR_MS);
  const { token: nextToken } = await at.identity.getToken(userOf(ada), ['voip']);
  at.emulator.clock.set(now);

  const page = await at.open({ ...ada, nextToken });
  await page.clock.install();
  await pressStart(page);
  await expect(page.locator('[data-ui-id="call-page"]')).toBeVisible();
  const withoutAnother = await at.enter(await at.guest(roomId, 'Ben'));
  // The credential checks the browser's clock before it requests another token.
  await page.clock.setSystemTime(later + 60_000);
  at.emulator.clock.set(later + 60_000);
  // Ben joined later, so Ada's waiting time ended before his.
  await expect.poll(() => reasonIn(withoutAnother)).toEqual(CALL_END_REASONS.tokenNotRefreshed);
  expect(at.emulator.calls()[0]?.participants.map(({ acsUserId }) => acsUserId)).toEqual([ada.userId]);
  await expect(page.locator('[data-ui-id="call-page"]')).toBeVisible();
});

test('the README lists exactly these ends', () => {
  expect(readEndRows().map(([happens]) => happens)).toEqual(happenings);
});

const others = (page: Page) =>
  page.evaluate(() => Object.keys(globalThis.adapter?.getState().call?.remoteParticipants ?? {}).length);

const connectionStates = (page: Page) =>
  page.evaluate(() => globalThis.facts.connections.map(({ connectionState }) => connectionState));
