import { readLiveCall } from '@anteroom/contract';
import { AudioSource, LocalAudioTrack, type Room, TrackPublishOptions, TrackSource } from '@livekit/rtc-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  disposeClients,
  type LiveKitHost,
  type LiveKitServer,
  liveKitHost,
  noLiveKit,
  onLiveKit,
  startServer,
} from '../../../test/startLiveKitHost.js';

describe.skipIf(noLiveKit)(`what people do in a call ${onLiveKit}`, () => {
  let server: LiveKitServer;
  let host: LiveKitHost;
  beforeAll(async () => {
    server = await startServer();
    host = liveKitHost(server);
  });
  afterEach(() => host.leaveAll());
  afterAll(async () => {
    await disposeClients();
    await server.stop();
  });

  const outcome = async (response: Response) => {
    const text = await response.text();
    return text === '' ? response.status : `${response.status} ${JSON.parse(text).code}`;
  };
  const attributesOf = async (roomId: string, userId: string) => {
    const acsUserId = await host.identityOf(userId);
    const everyone = await host.api.listParticipants(roomId);
    return everyone.find(({ identity }) => identity.startsWith(`${acsUserId}#`))?.attributes;
  };
  const stateOf = async (roomId: string) => readLiveCall((await host.api.listRooms([roomId]))[0]?.metadata);

  const ALL = { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', dot: 'Collaborator' } as const;
  async function callOfAll() {
    const roomId = await host.makeRoom(ALL);
    const people: Record<string, Room> = {};
    for (const userId of Object.keys(ALL)) people[userId] = await host.join(roomId, userId);
    return { roomId, people };
  }

  test('each role may do what the table says', async () => {
    const { roomId } = await callOfAll();
    const acsUserId = await host.identityOf('ben');
    const seen: Record<string, unknown> = {};
    for (const action of [
      { type: 'hand', raised: true },
      { type: 'hold', held: true },
      { type: 'captions', spokenLanguage: 'en-us' },
      { type: 'lower-hands' },
      { type: 'mute' },
      { type: 'spotlight', on: true, acsUserIds: [acsUserId] },
      { type: 'spotlight', on: false },
      { type: 'dial', phoneNumber: '+15550100' },
      { type: 'remove', acsUserId: `${acsUserId}9` },
    ]) {
      const results = [];
      for (const userId of Object.keys(ALL)) results.push(await outcome(await host.act(roomId, userId, action)));
      seen[JSON.stringify(action).replace(acsUserId, '')] = results;
    }
    const [no, yes] = ['403 forbidden', 204];
    expect(Object.values(seen)).toEqual([
      [yes, yes, no, yes],
      [yes, yes, yes, yes],
      [yes, yes, yes, yes],
      ...Array.from({ length: 4 }, () => [yes, no, no, no]),
      // The room has no dial-out.
      [no, no, no, no],
      [yes, no, no, no],
    ]);
    expect(await outcome(await host.act(roomId, 'ben', { type: 'end' }))).toBe('403 forbidden');
  });

  test('a raised hand has the time at which it was raised, and raising it again keeps that', async () => {
    const { roomId } = await callOfAll();
    await host.act(roomId, 'ben', { type: 'hand', raised: true });
    const first = Number((await attributesOf(roomId, 'ben'))?.hand);
    expect(Math.abs(first - Date.now())).toBeLessThan(60_000);
    await host.act(roomId, 'dot', { type: 'hand', raised: true });
    await host.act(roomId, 'ben', { type: 'hand', raised: true });
    expect(Number((await attributesOf(roomId, 'ben'))?.hand)).toBe(first);
    expect(Number((await attributesOf(roomId, 'dot'))?.hand)).toBeGreaterThanOrEqual(first);
    await host.act(roomId, 'ben', { type: 'hand', raised: false });
    expect(await attributesOf(roomId, 'ben')).toEqual({ role: 'Attendee' });
    await host.act(roomId, 'ada', { type: 'lower-hands', acsUserIds: [await host.identityOf('dot')] });
    expect(await attributesOf(roomId, 'dot')).toEqual({ role: 'Collaborator' });
  });

  test('a person who becomes a Consumer loses the raised hand', async () => {
    const { roomId } = await callOfAll();
    await host.act(roomId, 'ben', { type: 'hand', raised: true });
    await host.setRole(roomId, 'ben', 'Consumer');
    expect(await attributesOf(roomId, 'ben')).toEqual({ role: 'Consumer' });
  });

  test('the spotlight keeps its order, and holds only people who are in the call', async () => {
    const { roomId } = await callOfAll();
    const [ada, ben] = [await host.identityOf('ada'), await host.identityOf('ben')];
    await host.act(roomId, 'ada', { type: 'spotlight', on: true, acsUserIds: [ben, '8:acs:nobody'] });
    await host.act(roomId, 'ada', { type: 'spotlight', on: true, acsUserIds: [ada, ben] });
    expect((await stateOf(roomId))?.spotlight).toEqual([ben, ada]);
    await host.act(roomId, 'ada', { type: 'spotlight', on: false, acsUserIds: [ben] });
    expect((await stateOf(roomId))?.spotlight).toEqual([ada]);
    await host.act(roomId, 'ada', { type: 'spotlight', on: false });
    expect((await stateOf(roomId))?.spotlight).toEqual([]);
  });

  test('many people change the shared state at the same moment, and no change is lost', async () => {
    const { roomId } = await callOfAll();
    const ids = await Promise.all(Object.keys(ALL).map((userId) => host.identityOf(userId)));
    await Promise.all([
      ...ids.map((id) => host.act(roomId, 'ada', { type: 'spotlight', on: true, acsUserIds: [id] })),
      host.act(roomId, 'ben', { type: 'captions', spokenLanguage: 'de-de' }),
      host.call(`/rooms/${roomId}`, 'olga', 'PATCH', { pstnDialOutEnabled: true }),
    ]);
    const state = await stateOf(roomId);
    expect(state?.spotlight.toSorted()).toEqual(ids.toSorted());
    expect(state).toMatchObject({ captions: { spokenLanguage: 'de-de' }, pstnDialOut: true });
  });

  test('captions stay on while one person wants them', async () => {
    const { roomId } = await callOfAll();
    await host.act(roomId, 'ada', { type: 'captions', spokenLanguage: 'en-us' });
    await host.act(roomId, 'ben', { type: 'captions', spokenLanguage: 'fr-fr' });
    expect((await stateOf(roomId))?.captions).toEqual({ spokenLanguage: 'fr-fr' });
    expect(await attributesOf(roomId, 'ben')).toMatchObject({ captions: '1' });
    await host.act(roomId, 'ada', { type: 'captions' });
    expect((await stateOf(roomId))?.captions).toEqual({ spokenLanguage: 'fr-fr' });
    await host.act(roomId, 'ben', { type: 'captions' });
    expect(await stateOf(roomId)).not.toHaveProperty('captions');
  });

  test('a Presenter mutes everyone else, who can unmute themselves', async () => {
    const { roomId, people } = await callOfAll();
    for (const userId of ['ada', 'ben', 'dot']) {
      const track = LocalAudioTrack.createAudioTrack('microphone', new AudioSource(48_000, 1));
      const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE });
      await people[userId]?.localParticipant?.publishTrack(track, options);
    }
    const muted = async () => {
      const everyone = await host.api.listParticipants(roomId);
      return Object.fromEntries(everyone.flatMap(({ name, tracks }) => tracks.map((track) => [name, track.muted])));
    };
    await expect.poll(async () => Object.keys(await muted()).length).toBe(3);
    await host.act(roomId, 'ada', { type: 'mute', acsUserId: await host.identityOf('dot') });
    await expect.poll(muted).toEqual({ 'Ada Lovelace': false, 'Ben Nevis': false, 'Dot Matrix': true });
    await host.act(roomId, 'ada', { type: 'mute' });
    await expect.poll(muted).toEqual({ 'Ada Lovelace': false, 'Ben Nevis': true, 'Dot Matrix': true });
  });

  test('a Presenter removes a person from the call, who stays invited and may come back', async () => {
    const { roomId, people } = await callOfAll();
    const ben = people.ben as Room & { ended: Promise<number> };
    await host.act(roomId, 'ada', { type: 'remove', acsUserId: await host.identityOf('ben') });
    expect(await ben.ended).toBe(4);
    expect(ben.localParticipant?.attributes).not.toHaveProperty('gone');
    expect((await host.join(roomId, 'ben')).isConnected).toBe(true);
  });

  test('a Presenter ends the call for everyone', async () => {
    const { roomId, people } = await callOfAll();
    expect((await host.act(roomId, 'ada', { type: 'end' })).status).toBe(204);
    for (const room of Object.values(people) as (Room & { ended: Promise<number> })[]) expect(await room.ended).toBe(5);
    expect(readLiveCall(people.ben?.metadata)?.over).toBe('everyone');
    expect((await host.join(roomId, 'ben')).isConnected).toBe(true);
  });

  test('only people who are in the call act in it, and strangers learn nothing of it', async () => {
    const roomId = await host.makeRoom(ALL);
    const hand = { type: 'hand', raised: true };
    expect(await outcome(await host.act(roomId, 'ada', hand))).toBe('403 forbidden');
    await host.join(roomId, 'ben');
    expect(await outcome(await host.act(roomId, 'ada', { type: 'end' }))).toBe('403 forbidden');
    expect(await outcome(await host.act(roomId, 'eve', hand))).toBe('404 room-not-found');
    expect(await outcome(await host.act(roomId, 'ben', { type: 'dance' }))).toBe('400 invalid-request');
  });

  test('a phone can be dialed only with a SIP trunk', async () => {
    const roomId = await host.makeRoom(ALL, { pstnDialOutEnabled: true });
    await host.join(roomId, 'ada');
    const dialed = await host.act(roomId, 'ada', { type: 'dial', phoneNumber: '+15550100' });
    expect(await outcome(dialed)).toBe('404 not-supported');
  });
});
