import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inCall, MUTED, openRoom, seenBy } from '../../test/inCall.js';
import { CallClient, LocalVideoStream } from '../index.js';

// What a page actually sends and plays: its media connections and its audio elements.
const connections: RTCPeerConnection[] = [];
const players: HTMLAudioElement[] = [];
const { RTCPeerConnection: Connection, Audio: Player } = window;

beforeEach(() => {
  window.RTCPeerConnection = class extends Connection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  window.Audio = class extends Player {
    constructor() {
      super();
      players.push(this);
    }
  };
});

afterEach(() => {
  window.RTCPeerConnection = Connection;
  window.Audio = Player;
  connections.length = 0;
  players.length = 0;
});

/** How many tracks each connection sends. */
const sent = () => connections.map((one) => one.getSenders().filter(({ track }) => track !== null).length).sort();
const audible = () => players.filter(({ muted }) => !muted).length;

async function camera(): Promise<LocalVideoStream> {
  const [device] = await (await new CallClient().getDeviceManager()).getCameras();
  if (!device) throw new Error('Chromium has no fake camera.');
  return new LocalVideoStream(device);
}

describe('hold', () => {
  it('sends nothing, plays nobody and is seen by the others, until it is resumed with what was on', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee']);
    await ben.call.startVideo(await camera());
    const seen = seenBy(ada, ben);
    await expect.poll(() => seen?.videoStreams[0]?.isAvailable).toBe(true);
    await expect.poll(sent).toEqual([1, 2]);
    await expect.poll(audible).toBe(2);
    const states: string[] = [];
    ben.call.on('stateChanged', () => void states.push(ben.call.state));

    await ben.call.hold();
    expect(ben.call.state).toBe('LocalHold');
    await expect.poll(() => seen?.state).toBe('Hold');
    await expect.poll(sent).toEqual([0, 1]);
    expect(audible()).toBe(0);
    expect(seen?.videoStreams[0]?.isAvailable).toBe(false);
    expect(seen?.isSpeaking).toBe(false);
    expect(ada.call.state).toBe('Connected');
    await ben.call.hold();

    await ben.call.resume();
    await expect.poll(() => seen?.state).toBe('Connected');
    await expect.poll(sent).toEqual([1, 2]);
    expect(audible()).toBe(2);
    expect(seen?.videoStreams[0]?.isAvailable).toBe(true);
    await expect.poll(() => seen?.isSpeaking).toBe(true);
    expect(states).toEqual(['LocalHold', 'Connected']);
  });

  it('sends nothing to participants who join during it, and does not play them', async () => {
    const { join } = await openRoom(['Presenter', 'Presenter']);
    const ada = await join(0);
    await ada.call.hold();
    const ben = await join(1);
    expect(seenBy(ben, ada)?.state).toBe('Hold');
    await expect.poll(() => connections.map((one) => one.connectionState)).toEqual(['connected', 'connected']);
    expect(sent()).toEqual([0, 1]);
    expect(audible()).toBe(0);
    await ada.call.resume();
    await expect.poll(() => seenBy(ben, ada)?.isSpeaking).toBe(true);
  });

  it('sends nothing of what is switched on during it before it is resumed', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await ben.call.hold();
    await ben.call.startVideo(await camera());
    await expect.poll(() => ben.call.isLocalVideoStarted).toBe(true);
    expect(sent()).toEqual([0, 0]);
    await ben.call.resume();
    await expect.poll(sent).toEqual([0, 1]);
    await expect.poll(() => seenBy(ada, ben)?.videoStreams[0]?.isAvailable).toBe(true);
  });

  it('goes by the later of two wishes in the same moment', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await Promise.all([ben.call.hold(), ben.call.resume()]);
    expect(ben.call.state).toBe('Connected');
    await ben.call.hold();
    await expect.poll(() => seenBy(ada, ben)?.state).toBe('Hold');
  });

  it('is refused once the call is over', async () => {
    const [ada] = await inCall(['Presenter'], MUTED);
    await ada.call.hangUp();
    await expect(ada.call.hold()).rejects.toMatchObject({ code: 412 });
  });
});

describe('the end for everyone', () => {
  it('ends the call for all with 0/4097', async () => {
    const people = await inCall(['Presenter', 'Attendee', 'Consumer'], MUTED);
    await people[0].call.hangUp({ forEveryone: true });
    for (const { call } of people) {
      await expect.poll(() => call.state).toBe('Disconnected');
      expect(call.callEndReason).toEqual({ code: 0, subCode: 4097 });
    }
  });

  it('is for Presenters: others stay in the call', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await expect(ben.call.hangUp({ forEveryone: true })).rejects.toMatchObject({ code: 403 });
    expect([ada.call.state, ben.call.state]).toEqual(['Connected', 'Connected']);
  });
});
