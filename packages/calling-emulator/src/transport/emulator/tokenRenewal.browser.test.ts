import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { expect, it, vi } from 'vitest';
import { type Caller, emulator, join, PATIENT } from '../../../test/callers.js';
import type { PersonOnLine } from '../../../test/networkCommands.js';

/** The shortest lifetime of a token, in minutes, and how much of it is left when the call begins, in milliseconds. */
const SHORTEST_MINUTES = 60;
const LEFT_MS = 10_000;

it('a token that expires in the call is renewed by the credential; without a new one the person is dropped with 495/4507', async () => {
  const own = await emulator.startEmulator([]);
  const before = SHORTEST_MINUTES * 60_000 - LEFT_MS;
  await emulator.moveClock(own, -before);
  const { roomId, people } = await emulator.openRoomByLines(['Presenter', 'Attendee'], own);
  const [first, second] = people as [PersonOnLine, PersonOnLine];
  const shortToken = ({ line, acsUserId }: PersonOnLine) => emulator.tokenByLine(line, acsUserId, SHORTEST_MINUTES);
  const tokens = [await shortToken(first), await shortToken(second)] as const;
  await emulator.moveClock(own, before);

  let renewed = 0;
  const tokenRefresher = () => {
    renewed += 1;
    return shortToken(first);
  };
  const credential = new AzureCommunicationTokenCredential({ token: tokens[0], tokenRefresher });
  const getToken = vi.spyOn(credential, 'getToken');
  const ada = await join(first, roomId, credential);
  const ben: Caller = await join(second, roomId, new AzureCommunicationTokenCredential(tokens[1]));
  expect(renewed).toBe(0);

  await expect.poll(() => ben.call.state, { timeout: 60_000 }).toBe('Disconnected');
  expect(ben.call.callEndReason).toEqual({ code: 495, subCode: 4507 });
  expect(renewed).toBe(1);
  expect(getToken).toHaveBeenLastCalledWith({ refusedToken: tokens[0] });
  await expect.poll(() => ada.call.remoteParticipants, PATIENT).toEqual([]);
  expect(ada.call.state).toBe('Connected');
}, 120_000);
