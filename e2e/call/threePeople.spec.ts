import { setTimeout as wait } from 'node:timers/promises';
import { CALL_END_REASONS } from '@anteroom/contract';
import type { Page } from '@playwright/test';
import { remotePictures, remoteVoices } from '../fixtures/remoteMedia.js';
import { expect, startCall } from '../plain/plainCall.js';
import { test } from '../plain/stage.js';

/** Longer than the pause between two beeps of Chromium's fake microphone, in milliseconds. */
const LISTEN_MS = 2_500;

/** How many other people are visible: their pictures are not black, and new frames arrive. */
async function seen(page: Page): Promise<number> {
  const before = new Map((await remotePictures(page)).map(({ id, frames }) => [id, frames]));
  await wait(LISTEN_MS);
  const moving = (await remotePictures(page)).filter(
    ({ id, frames, isLit }) => isLit && frames > (before.get(id) ?? 0),
  );
  return new Set(moving.map(({ id }) => id)).size;
}

/** How many other people are audible: the energy of their audio grows. */
async function heard(page: Page): Promise<number> {
  const before = await remoteVoices(page);
  await wait(LISTEN_MS);
  return (await remoteVoices(page)).filter((energy, index) => energy - (before[index] ?? 0) > 1e-4).length;
}

const button = (page: Page, name: string) => page.locator(`[data-ui-id="call-composite-${name}-button"]`).first();

interface Other {
  hand?: number | undefined;
  reaction?: string | undefined;
  spotlight?: number | undefined;
  shares: boolean;
  state: string;
  role?: string | undefined;
  isMuted?: boolean | undefined;
}

/** The state of a person in another person's page. */
const as = (page: Page, id: string): Promise<Other | undefined> =>
  page.evaluate((rawId) => {
    const other = globalThis.adapter?.getState().call?.remoteParticipants[rawId];
    if (!other) return undefined;
    return {
      hand: other.raisedHand?.raisedHandOrderPosition,
      reaction: other.reactionState?.reactionMessage.reactionType,
      spotlight: other.spotlight?.spotlightedOrderPosition,
      shares: Object.values(other.videoStreams).some(
        ({ mediaStreamType, isAvailable }) => mediaStreamType === 'ScreenSharing' && isAvailable,
      ),
      state: other.state,
      role: other.role,
      isMuted: other.isMuted,
    };
  }, id);

const endOf = (page: Page) => page.evaluate(() => globalThis.adapter?.getState().endedCall?.callEndReason);

const everyone = async (pages: Page[], check: (page: Page) => Promise<unknown>) => {
  for (const page of pages) await check(page);
};

test('three people use every feature of a call, and each sees and hears what the others do', async ({ stage }) => {
  test.setTimeout(600_000);
  const theatre = await stage({ hangUpForEveryone: true });
  const { emulator, rooms } = theatre;
  const roomId = await theatre.room({ pstnDialOutEnabled: true });
  const [Ada, Ben, Cleo] = [
    await theatre.guest(roomId, 'Ada', 'Presenter'),
    await theatre.guest(roomId, 'Ben', 'Collaborator'),
    await theatre.guest(roomId, 'Cleo', 'Attendee'),
  ];
  const [ada, ben, cleo] = [await theatre.open(Ada), await theatre.open(Ben), await theatre.open(Cleo)];
  const all = [ada, ben, cleo];
  await everyone(all, startCall);
  const callId = () => emulator.calls()[0]?.callId ?? '';
  const admin = async (method: string, path: string, body: unknown) =>
    (await fetch(`${emulator.url}/_emulator/calls/${callId()}${path}`, { method, body: JSON.stringify(body) })).status;

  await test.step('each sees and hears both others', async () => {
    await everyone(all, async (page) => {
      await expect.poll(() => seen(page)).toBe(2);
      await expect.poll(() => heard(page)).toBe(2);
    });
  });

  await test.step('a camera that is turned off is not visible, until it is turned on again', async () => {
    await button(ben, 'camera').click();
    await everyone([ada, cleo], (page) => expect.poll(() => seen(page)).toBe(1));
    await button(ben, 'camera').click();
    await everyone([ada, cleo], (page) => expect.poll(() => seen(page)).toBe(2));
  });

  await test.step('a muted person is not audible, until they unmute', async () => {
    await button(cleo, 'microphone').click();
    await everyone([ada, ben], (page) => expect.poll(() => heard(page)).toBe(1));
    await button(cleo, 'microphone').click();
    await everyone([ada, ben], (page) => expect.poll(() => heard(page)).toBe(2));
  });

  await test.step('only one screen is shared at a time: a new share replaces the old one', async () => {
    await button(ben, 'screenshare').click();
    await everyone([ada, cleo], (page) => expect.poll(async () => (await as(page, Ben.userId))?.shares).toBe(true));
    await everyone([ada, cleo], (page) => expect.poll(() => seen(page)).toBeGreaterThanOrEqual(2));
    await button(ada, 'screenshare').click();
    await everyone([ben, cleo], (page) => expect.poll(async () => (await as(page, Ada.userId))?.shares).toBe(true));
    await everyone([ada, cleo], (page) => expect.poll(async () => (await as(page, Ben.userId))?.shares).toBe(false));
    await ada.evaluate(() => globalThis.adapter?.stopScreenShare());
    await expect.poll(async () => (await as(cleo, Ada.userId))?.shares).toBe(false);
  });

  await test.step('a share ends when the role no longer allows it', async () => {
    await button(ben, 'screenshare').click();
    await expect.poll(async () => (await as(cleo, Ben.userId))?.shares).toBe(true);
    const id = { communicationUserId: Ben.userId };
    await rooms.addOrUpdateParticipants(roomId, [{ id, role: 'Attendee' }]);
    await everyone([ada, cleo], async (page) => {
      await expect.poll(() => as(page, Ben.userId)).toMatchObject({ role: 'Attendee', shares: false });
    });
    await expect(button(ben, 'screenshare')).toBeDisabled();
  });

  await test.step('hands are in the order in which they were raised', async () => {
    await button(cleo, 'raisehand').click();
    await expect.poll(async () => (await as(ada, Cleo.userId))?.hand).toBe(1);
    await button(ben, 'raisehand').click();
    await expect.poll(async () => (await as(ada, Ben.userId))?.hand).toBe(2);
    for (const page of [cleo, ben]) await button(page, 'raisehand').click();
    await expect.poll(async () => (await as(ada, Ben.userId))?.hand).toBeUndefined();
  });

  await test.step('everyone else sees a reaction', async () => {
    await cleo.evaluate(() => globalThis.adapter?.onReactionClick('applause'));
    await everyone([ada, ben], (page) =>
      expect.poll(async () => (await as(page, Cleo.userId))?.reaction).toBe('applause'),
    );
  });

  await test.step('the spotlight is for everyone', async () => {
    await ada.evaluate((id) => globalThis.adapter?.startSpotlight([id]), Ben.userId);
    await everyone([ada, cleo], (page) => expect.poll(async () => (await as(page, Ben.userId))?.spotlight).toBe(1));
    await ada.evaluate(() => globalThis.adapter?.stopAllSpotlight());
    await expect.poll(async () => (await as(cleo, Ben.userId))?.spotlight).toBeUndefined();
  });

  await test.step('captions and real-time text arrive', async () => {
    await ben.evaluate(() => globalThis.adapter?.startCaptions({ spokenLanguage: 'en-us' }));
    await expect.poll(() => admin('POST', '/captions', { acsUserId: Ada.userId, text: 'Good morning' })).toBe(204);
    await expect(ben.locator('[data-ui-id="captions-banner"]')).toContainText('Good morning');
    await cleo.evaluate(() => globalThis.adapter?.sendRealTimeText('typed by hand', true));
    const read = () => ada.evaluate(() => JSON.stringify(globalThis.adapter?.getState().call?.realTimeTextFeature));
    await expect.poll(read).toContain('typed by hand');
  });

  await test.step('everyone is notified of a recording', async () => {
    expect(await admin('PATCH', '', { recording: true })).toBe(200);
    const isRecorded = (page: Page) =>
      page.evaluate(() => globalThis.adapter?.getState().call?.recording.isRecordingActive);
    await everyone(all, (page) => expect.poll(() => isRecorded(page)).toBe(true));
  });

  await test.step('a Presenter mutes one person, then everyone', async () => {
    await ada.evaluate((id) => globalThis.adapter?.muteParticipant(id), Ben.userId);
    await expect.poll(() => heard(cleo)).toBe(1);
    await ada.evaluate(() => globalThis.adapter?.muteAllRemoteParticipants());
    await expect.poll(() => heard(ada)).toBe(0);
    await everyone([ben, cleo], (page) => button(page, 'microphone').click());
    await expect.poll(() => heard(ada)).toBe(2);
  });

  await test.step('a person on hold is not audible, until they resume', async () => {
    await cleo.evaluate(() => globalThis.adapter?.holdCall());
    await expect.poll(async () => (await as(ada, Cleo.userId))?.state).toBe('Hold');
    await everyone([ada, ben], (page) => expect.poll(() => heard(page)).toBe(1));
    await cleo.evaluate(() => globalThis.adapter?.resumeCall());
    await everyone([ada, ben], (page) => expect.poll(() => heard(page)).toBe(2));
  });

  await test.step('a phone is dialed, receives a tone, and is removed', async () => {
    const phone = '4:+15550100';
    await ada.evaluate(() =>
      globalThis.adapter?.addParticipant(
        { phoneNumber: '+15550100' },
        { alternateCallerId: { phoneNumber: '+18005550100' } },
      ),
    );
    await everyone(all, (page) => expect.poll(async () => (await as(page, phone))?.state).toBe('Connected'));
    await ada.evaluate(() => globalThis.adapter?.sendDtmfTone('Num7'));
    const phoneUrl = `${emulator.url}/_emulator/calls/${callId()}/phones/+15550100`;
    await expect.poll(async () => JSON.stringify(await (await fetch(phoneUrl)).json())).toContain('Num7');
    await ada.evaluate(() => globalThis.adapter?.removeParticipant({ phoneNumber: '+15550100' }));
    await everyone(all, (page) => expect.poll(() => as(page, phone)).toBeUndefined());
  });

  await test.step('one person is removed, and the call ends for the other', async () => {
    await ada.evaluate((id) => globalThis.adapter?.removeParticipant(id), Cleo.userId);
    await expect.poll(() => endOf(cleo)).toEqual(CALL_END_REASONS.removedByParticipant);
    await everyone([ada, ben], (page) => expect.poll(() => as(page, Cleo.userId)).toBeUndefined());
    await ada.evaluate(() => globalThis.adapter?.leaveCall(true));
    await expect.poll(() => endOf(ben)).toEqual(CALL_END_REASONS.endedForEveryone);
    expect(emulator.calls()).toEqual([]);
  });
});
