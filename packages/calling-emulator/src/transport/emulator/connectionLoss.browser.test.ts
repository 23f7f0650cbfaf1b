import { describe, expect, it } from 'vitest';
import { advances, type Caller, emulator, inCall, join, PATIENT, seenBy, watch } from '../../../test/callers.js';
import type { PersonOnLine } from '../../../test/networkCommands.js';
import { DiagnosticQuality } from '../../features/diagnostics/index.js';
import type { DiagnosticsFeature, RaiseHandFeature } from '../../index.js';

const hands = ({ call }: Caller) => call.feature('RaiseHand') as RaiseHandFeature;

const networkOf = (call: Caller['call']) =>
  (call.feature('UserFacingDiagnostics') as DiagnosticsFeature).network.getLatest();

/** Whether requests reach the emulator now. */
const isReachable = (caller: Caller) =>
  hands(caller)
    .lowerHand()
    .then(
      () => true,
      () => false,
    );

async function cut(caller: Caller): Promise<void> {
  await emulator.setLine(caller.line, 'cut');
  await expect.poll(() => isReachable(caller)).toBe(false);
}

async function mend(caller: Caller): Promise<void> {
  await emulator.setLine(caller.line, 'open');
  await expect.poll(() => isReachable(caller), PATIENT).toBe(true);
}

/** What the UI learns about the participants and the state of the call. */
function listen(caller: Caller): string[] {
  const told: string[] = [];
  caller.call.on('remoteParticipantsUpdated', ({ added, removed }: { added: unknown[]; removed: unknown[] }) => {
    told.push(...added.map(() => 'came'), ...removed.map(() => 'went'));
  });
  caller.call.on('stateChanged', () => void told.push(caller.call.state));
  return told;
}

describe('a connection that is lost and returns in time', () => {
  it('is not noticed by others; media keeps flowing, and changes made meanwhile are there', async () => {
    const own = await emulator.startEmulator(['--seat-hold-seconds', '60']);
    const { roomId, people } = await emulator.openRoomByLines(['Presenter', 'Attendee', 'Collaborator'], own);
    const [ada, ben] = [await join(people[0] as PersonOnLine, roomId), await join(people[1] as PersonOnLine, roomId)];
    const frames = [await watch(ada, ben), await watch(ben, ada)];
    for (const count of frames) await advances(count);
    const told = { ada: listen(ada), ben: listen(ben) };

    await cut(ben);
    for (const count of frames) await advances(count);
    await expect(hands(ben).raiseHand()).rejects.toMatchObject({ name: 'CallError' });
    await expect(ben.call.hold()).rejects.toMatchObject({ name: 'CallError' });
    await ben.call.unmute();
    await emulator.changeRoleAt(own, roomId, ben.acsUserId, 'Presenter');
    const cleo = await join(people[2] as PersonOnLine, roomId);
    await hands(ada).raiseHand();
    await expect.poll(() => hands(ada).getRaisedHands().length).toBe(1);
    expect(ben.call.role).toBe('Attendee');

    await mend(ben);
    expect(ben.call.role).toBe('Presenter');
    expect(hands(ben).getRaisedHands()).toHaveLength(1);
    await advances(await watch(ben, cleo));
    await advances(await watch(cleo, ben));
    await expect.poll(() => seenBy(ada, ben)?.isMuted).toBe(false);
    for (const count of frames) await advances(count);
    expect(told).toEqual({ ada: ['came'], ben: ['came'] });
  }, 90_000);

  it('joins again in a page that was hidden and is shown again', async () => {
    const own = await emulator.startEmulator(['--seat-hold-seconds', '60']);
    const { roomId, people } = await emulator.openRoomByLines(['Presenter'], own);
    const ada = await join(people[0] as PersonOnLine, roomId);
    await cut(ada);
    await expect.poll(() => networkOf(ada.call).networkReconnect?.value, PATIENT).toBe(DiagnosticQuality.Bad);
    dispatchEvent(new Event('pagehide'));
    await mend(ada);
    await expect.poll(() => networkOf(ada.call).networkReconnect?.value, PATIENT).toBe(DiagnosticQuality.Good);
    expect(ada.call.state).toBe('Connected');
  });

  it('receives messages again that were sent to it while it was dead', async () => {
    const own = await emulator.startEmulator(['--seat-hold-seconds', '60']);
    const { roomId, people } = await emulator.openRoomByLines(['Presenter', 'Attendee'], own);
    const [first, second] = people as [PersonOnLine, PersonOnLine];
    const ada = await join(first, roomId);
    await emulator.setLine(ada.line, 'frozen');
    const ben = await join(second, roomId);
    await cut(ada);
    await mend(ada);
    await advances(await watch(ada, ben));
    await advances(await watch(ben, ada));
  }, 60_000);

  it('ends with the reason for which a person was dropped meanwhile', async () => {
    const { callers } = await inCall(['Presenter', 'Attendee']);
    const [ada, ben] = callers;
    await cut(ben);
    const identifier = seenBy(ada, ben)?.identifier;
    if (!identifier) throw new Error('Ben is not seen.');
    await ada.call.removeParticipant(identifier);
    await expect.poll(() => ada.call.remoteParticipants).toEqual([]);
    await emulator.setLine(ben.line, 'open');
    await expect.poll(() => ben.call.state, PATIENT).toBe('Disconnected');
    expect(ben.call.callEndReason).toEqual({ code: 0, subCode: 5300 });
  }, 60_000);

  it('lets its caller leave at once, and come back as a newcomer', async () => {
    const { roomId, callers } = await inCall(['Presenter', 'Attendee']);
    const [ada, ben] = callers;
    await cut(ben);
    await ben.agent.dispose();
    expect(ben.call.callEndReason).toEqual({ code: 0, subCode: 0 });
    await emulator.setLine(ben.line, 'open');
    const again = await join(ben, roomId);
    await advances(await watch(again, ada));
    await expect.poll(() => seenBy(ada, again)?.videoStreams.length, PATIENT).toBe(1);
    await advances(await watch(ada, again));
    expect(ada.call.remoteParticipants).toHaveLength(1);
  }, 60_000);
});

describe('a connection that returns too late', () => {
  it('joins again: the others see it leave and join, its own caller sees no one leave', async () => {
    const own = await emulator.startEmulator(['--seat-hold-seconds', '0.01']);
    const { callers } = await inCall(['Presenter', 'Attendee'], own);
    const [ada, ben] = callers;
    const frames = await watch(ben, ada);
    await advances(frames);
    const told = { ada: listen(ada), ben: listen(ben) };
    await cut(ben);
    await expect.poll(() => ada.call.remoteParticipants).toEqual([]);
    await mend(ben);
    await advances(await watch(ada, ben));
    await advances(frames);
    expect(told).toEqual({ ada: ['went', 'came'], ben: [] });
    expect(ben.call.remoteParticipants).toHaveLength(1);
  }, 60_000);

  it('is given up by the others when it falls silent, and joins again on waking', async () => {
    const { callers } = await inCall(['Presenter', 'Attendee']);
    const [ada, ben] = callers;
    await emulator.setLine(ben.line, 'frozen');
    await expect.poll(() => ada.call.remoteParticipants, PATIENT).toEqual([]);
    expect(ben.call.state).toBe('Connected');
    await emulator.setLine(ben.line, 'open');
    await advances(await watch(ada, ben));
    await advances(await watch(ben, ada));
    expect(ben.call.remoteParticipants).toHaveLength(1);
  }, 60_000);
});

describe('an emulator that is killed', () => {
  it('and restarts gets its callers back: each is shown once, and is seen and heard', async () => {
    const own = await emulator.startEmulator([]);
    const { roomId, callers } = await inCall(['Presenter', 'Attendee'], own);
    const [ada, ben] = callers;
    const frames = [await watch(ada, ben), await watch(ben, ada)];
    for (const count of frames) await advances(count);
    const told = { ada: listen(ada), ben: listen(ben) };
    const reconnecting = () => callers.map(({ call }) => networkOf(call).networkReconnect?.value);
    await emulator.killEmulator(own, roomId);
    for (const caller of callers) await expect.poll(() => isReachable(caller)).toBe(false);
    for (const count of frames) await advances(count);
    await expect.poll(reconnecting, PATIENT).toEqual([DiagnosticQuality.Bad, DiagnosticQuality.Bad]);
    await emulator.restartEmulator(own);
    for (const caller of callers) await expect.poll(() => isReachable(caller), PATIENT).toBe(true);
    expect(reconnecting()).toEqual([DiagnosticQuality.Good, DiagnosticQuality.Good]);
    for (const count of frames) await advances(count);
    await ben.call.unmute();
    await expect.poll(() => seenBy(ada, ben)?.isMuted, PATIENT).toBe(false);
    await ben.call.mute();
    await expect.poll(() => seenBy(ada, ben)?.isMuted).toBe(true);
    await hands(ada).raiseHand();
    await expect.poll(() => hands(ben).getRaisedHands()).toHaveLength(1);
    expect(told).toEqual({ ada: [], ben: [] });
    expect(callers.map(({ call }) => call.remoteParticipants.length)).toEqual([1, 1]);
  }, 90_000);

  it('and stays away ends the call with 496/7 once the time that it named is over', async () => {
    const own = await emulator.startEmulator(['--reconnect-seconds', '1']);
    const { roomId, callers } = await inCall(['Presenter', 'Attendee'], own);
    await emulator.killEmulator(own, roomId);
    for (const { call } of callers) {
      await expect.poll(() => call.state, PATIENT).toBe('Disconnected');
      expect(call.callEndReason).toEqual({ code: 496, subCode: 7 });
      expect(call.remoteParticipants.map(({ state }) => state)).not.toContain('Connected');
    }
  }, 60_000);
});
