import { type Role, type RoomToken, readLiveCall } from '@anteroom/contract';
import { AudioSource, LocalAudioTrack, type Room, TrackPublishOptions, TrackSource } from '@livekit/rtc-node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  disposeClients,
  type LiveKitHost,
  type LiveKitServer,
  liveKitHost,
  noLiveKit,
  onLiveKit,
  startServer,
} from '../../../test/startLiveKitHost.js';

function claimsOf({ token }: RoomToken): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

describe.skipIf(noLiveKit)(`rooms and people ${onLiveKit}`, () => {
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

  const publishMicrophone = (room: Room) => {
    const track = LocalAudioTrack.createAudioTrack('microphone', new AudioSource(48_000, 1));
    return room.localParticipant?.publishTrack(
      track,
      new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE }),
    );
  };
  const participant = async (roomId: string, userId: string) => {
    const acsUserId = await host.identityOf(userId);
    return (await host.api.listParticipants(roomId)).find(({ identity }) => identity.startsWith(`${acsUserId}#`));
  };

  test('a room and its identities have the form of those of Azure', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    expect(roomId).toMatch(/^99\d{15}$/);
    const [ada, ben] = [await host.identityOf('ada'), await host.identityOf('ben')];
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
    expect(ada).toMatch(new RegExp(`^8:acs:${uuid}_${uuid}$`));
    expect(ada.split('_')[0]).toBe(ben.split('_')[0]);
    expect(ada).not.toBe(ben);
  });

  test('a room without a window is open for 180 days, and a longer one is refused', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { validFrom: undefined, validUntil: undefined });
    const room = await (await host.call(`/rooms/${roomId}`, 'ada')).json();
    expect(Date.parse(room.validUntil) - Date.parse(room.validFrom)).toBe(180 * 24 * 3_600_000);
    const validUntil = new Date(Date.now() + 181 * 24 * 3_600_000).toISOString();
    const body = { validFrom: new Date().toISOString(), validUntil };
    expect((await host.call(`/rooms/${roomId}`, 'olga', 'PATCH', body)).status).toBe(400);
  });

  test.each([
    ['Presenter', ['microphone', 'camera', 'screen_share', 'screen_share_audio'], true],
    ['Collaborator', ['microphone', 'camera', 'screen_share', 'screen_share_audio'], true],
    ['Attendee', ['microphone', 'camera'], true],
    ['Consumer', [], false],
  ] as const)(
    'a %s gets a token that grants what the role table says, and no change of metadata',
    async (role, sources, data) => {
      const roomId = await host.makeRoom({ ada: role });
      const answer = await host.tokenFor(roomId, 'ada');
      const acsUserId = await host.identityOf('ada');
      expect(answer).toMatchObject({
        engine: 'livekit',
        url: server.url,
        acsUserId,
        role,
        displayName: 'Ada Lovelace',
      });
      const claims = claimsOf(answer);
      expect(String(claims.sub)).toMatch(new RegExp(`^${acsUserId}#[A-Za-z0-9_-]{12}$`));
      expect(claims).toMatchObject({ name: 'Ada Lovelace', attributes: { role } });
      expect(claims.video).toEqual({
        room: roomId,
        roomJoin: true,
        canSubscribe: true,
        canPublish: sources.length > 0,
        canPublishSources: sources,
        canPublishData: data,
        canUpdateOwnMetadata: false,
      });
    },
  );

  test('a token lives for an hour, but not longer than the room, and each has a session of its own', async () => {
    const long = await host.makeRoom(
      { ada: 'Presenter' },
      { validUntil: new Date(Date.now() + 86_400_000).toISOString() },
    );
    const validUntil = new Date(Date.now() + 600_000).toISOString();
    const short = await host.makeRoom({ ada: 'Presenter' }, { validUntil });
    const [first, second] = [await host.tokenFor(long, 'ada'), await host.tokenFor(short, 'ada')];
    const { exp, nbf, sub } = claimsOf(first);
    expect(Number(exp) - Number(nbf)).toBe(3600);
    expect(Date.parse(first.expiresOn) / 1000).toBe(exp);
    expect(Math.abs(Date.parse(second.expiresOn) - Date.parse(validUntil))).toBeLessThan(2000);
    expect(claimsOf(second).sub).not.toBe(sub);
  });

  test('the first person to join makes the room, with its shared state', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { pstnDialOutEnabled: true });
    const room = await host.join(roomId, 'ada');
    expect(readLiveCall(room.metadata)).toEqual({
      app: 'anteroom',
      spotlight: [],
      pstnDialOut: true,
      recording: false,
      transcription: false,
    });
    expect(room.localParticipant?.attributes).toEqual({ role: 'Presenter' });
    await host.call(`/rooms/${roomId}`, 'olga', 'PATCH', { pstnDialOutEnabled: false });
    await expect.poll(() => readLiveCall(room.metadata)?.pstnDialOut).toBe(false);
  });

  test('a Consumer can neither publish nor change a name, a role or metadata, their own included', async () => {
    const roomId = await host.makeRoom({ cleo: 'Consumer' });
    const room = await host.join(roomId, 'cleo');
    const own = room.localParticipant;
    const attempts = [
      own?.setAttributes({ role: 'Presenter', hand: '1' }),
      own?.updateName('Ada Lovelace'),
      own?.updateMetadata('{"role":"Presenter"}'),
      publishMicrophone(room),
    ];
    await Promise.allSettled(attempts);
    const seen = await participant(roomId, 'cleo');
    expect(seen).toMatchObject({ name: 'Cleo de Nile', metadata: '', attributes: { role: 'Consumer' }, tracks: [] });
    expect(Object.keys(seen?.attributes ?? {})).toEqual(['role']);
  });

  test('a person who becomes a Consumer loses the microphone at once, for everyone', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    await host.join(roomId, 'ada');
    const ben = await host.join(roomId, 'ben');
    await publishMicrophone(ben);
    await expect.poll(async () => (await participant(roomId, 'ben'))?.tracks.length).toBe(1);
    expect((await host.setRole(roomId, 'ben', 'Consumer')).status).toBe(200);
    await expect.poll(async () => (await participant(roomId, 'ben'))?.tracks.length).toBe(0);
    expect(await participant(roomId, 'ben')).toMatchObject({
      attributes: { role: 'Consumer' },
      permission: { canPublish: false, canPublishData: false, canUpdateMetadata: false },
    });
    await host.setRole(roomId, 'ben', 'Presenter');
    expect(await participant(roomId, 'ben')).toMatchObject({
      attributes: { role: 'Presenter' },
      permission: { canPublish: true, canPublishData: true, canUpdateMetadata: false },
    });
  });

  test('a person who is no longer invited is removed from the call with the reason, and gets no new token', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const [first, second] = [await host.join(roomId, 'ben'), await host.join(roomId, 'ben')];
    expect((await host.setRole(roomId, 'ben', null)).status).toBe(200);
    // PARTICIPANT_REMOVED, on both devices.
    expect([await first.ended, await second.ended]).toEqual([4, 4]);
    expect(first.localParticipant?.attributes).toMatchObject({ gone: 'roster' });
    expect((await host.call(`/rooms/${roomId}/token`, 'ben', 'POST')).status).toBe(404);
  });

  test('deleting a room ends its call, and says so first', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const room = await host.join(roomId, 'ada');
    expect((await host.call(`/rooms/${roomId}`, 'olga', 'DELETE')).status).toBe(204);
    // ROOM_DELETED
    expect(await room.ended).toBe(5);
    expect(readLiveCall(room.metadata)?.over).toBe('deleted');
    expect(await host.api.listRooms([roomId])).toEqual([]);
    expect(await host.store.room(roomId)).toBeUndefined();
  });

  test('all changes of a room are made, or none', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const before = await host.store.room(roomId);
    vi.spyOn(host.store, 'setMembers').mockRejectedValueOnce(new Error('disk full'));
    const validUntil = new Date(Date.now() + 7_200_000).toISOString();
    const body = {
      title: 'Moved',
      validFrom: new Date(before?.validFrom ?? 0).toISOString(),
      validUntil,
      participants: [{ userId: 'ben', role: 'Attendee' }],
    };
    expect((await host.call(`/rooms/${roomId}`, 'olga', 'PATCH', body)).status).toBe(500);
    const { title, validFrom, validUntil: end } = (await host.store.room(roomId)) ?? {};
    expect({ title, validFrom, end }).toEqual({ title: 'Room', validFrom: before?.validFrom, end: before?.validUntil });
    expect([...(await host.store.members(roomId)).values()] satisfies Role[]).toEqual(['Presenter']);
    expect((await host.call(`/rooms/${roomId}`, 'olga', 'PATCH', body)).status).toBe(200);
    expect(await (await host.call(`/rooms/${roomId}`, 'ben')).json()).toMatchObject({ title: 'Moved', validUntil });
  });
});
