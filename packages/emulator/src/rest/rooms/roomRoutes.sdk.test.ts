import type { Role } from '@anteroom/contract';
import { describe, expect, test } from 'vitest';
import { startRig } from '../../../test/rig.js';
import { type PipelinePolicy, ROOMS_SDKS, type RoomsSdk, type SdkRoomsClient } from '../../../test/roomsSdks.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW = Date.parse('2030-01-01T00:00:00Z');

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function start(sdk: RoomsSdk) {
  const rig = await startRig({ clock: () => NOW });
  return { ...rig, rooms: sdk.connect(rig.emulator.connectionString) };
}

const user = (communicationUserId: string) => ({ kind: 'communicationUser', communicationUserId });

describe.each(ROOMS_SDKS)('with @azure/communication-rooms $version', (sdk) => {
  /** A room as this version reads it. */
  const shape = (room: object, pstnDialOutEnabled: boolean) => (sdk.dialOut ? { ...room, pstnDialOutEnabled } : room);

  async function expectRoster(rooms: SdkRoomsClient, roomId: string, roster: [string, Role][]) {
    const expected = roster.map(([communicationUserId, role]) => ({ id: user(communicationUserId), role }));
    const listed = () => all(rooms.listParticipants(roomId));
    if (sdk.awaitsRosterChanges) expect(await listed()).toEqual(expected);
    else await expect.poll(listed).toEqual(expected);
  }

  test("the documented quickstart's steps give the documented values, one after the other", async () => {
    const { rooms, identities } = await start(sdk);
    const [host, guest] = await Promise.all([
      identities.createUserAndToken(['voip'], { tokenExpiresInMinutes: 60 }),
      identities.createUserAndToken(['voip.join']),
    ]);
    expect(host).toMatchObject({ expiresOn: new Date(NOW + 60 * MINUTE_MS), token: expect.any(String) });
    expect(guest.expiresOn).toEqual(new Date(NOW + DAY_MS));

    const plain = await rooms.createRoom();
    expect(plain).toEqual(
      shape(
        {
          id: expect.stringMatching(/^994\d{14}$/),
          createdOn: new Date(NOW),
          validFrom: new Date(NOW),
          validUntil: new Date(NOW + 180 * DAY_MS),
        },
        false,
      ),
    );

    const window = { validFrom: new Date(NOW + MINUTE_MS), validUntil: new Date(NOW + 60 * MINUTE_MS) };
    const participants = [
      { id: host.user, role: 'Presenter' as const },
      { id: guest.user, role: 'Consumer' as const },
    ];
    const full = await rooms.createRoom({ ...window, pstnDialOutEnabled: true, participants });
    expect(full).toEqual(shape({ id: expect.any(String), createdOn: new Date(NOW), ...window }, true));
    expect(await rooms.getRoom(full.id)).toEqual(full);

    const later = { validFrom: new Date(NOW + DAY_MS), validUntil: new Date(NOW + 2 * DAY_MS) };
    const moved = await rooms.updateRoom(full.id, later);
    expect(moved).toEqual({ ...full, ...later });
    const silenced = await rooms.updateRoom(full.id, { pstnDialOutEnabled: false });
    expect(silenced).toEqual(shape(moved, false));
    expect(await all(rooms.listRooms())).toEqual([silenced, plain]);

    const { user: added } = await identities.createUserAndToken(['voip']);
    const change = [{ id: added }, { id: guest.user, role: 'Attendee' as const }];
    expect(await rooms.addOrUpdateParticipants(full.id, change)).toBeUndefined();
    await expectRoster(rooms, full.id, [
      [host.user.communicationUserId, 'Presenter'],
      [guest.user.communicationUserId, 'Attendee'],
      [added.communicationUserId, 'Attendee'],
    ]);

    expect(await rooms.removeParticipants(full.id, [host.user, added])).toBeUndefined();
    await expectRoster(rooms, full.id, [[guest.user.communicationUserId, 'Attendee']]);
    await expectRoster(rooms, plain.id, []);

    expect(await rooms.deleteRoom(full.id)).toBeUndefined();
    await expect(rooms.getRoom(full.id)).rejects.toMatchObject({ statusCode: 404, code: 'NotFound' });
    expect(await all(rooms.listRooms())).toEqual([plain]);
  });

  test('each request says the api-version of its release, also for the pages that follow', async () => {
    const { emulator, identities } = await startRig();
    const asked = new Set<string | null>();
    const policy: PipelinePolicy = {
      name: 'watch',
      sendRequest(request, next) {
        asked.add(new URL(request.url).searchParams.get('api-version'));
        return next(request);
      },
    };
    const rooms = sdk.connect(emulator.connectionString, { additionalPolicies: [{ policy, position: 'perCall' }] });
    const made: string[] = [];
    for (let count = 0; count < 51; count += 1) made.push((await rooms.createRoom()).id);
    expect((await all(rooms.listRooms())).map(({ id }) => id)).toEqual(made.toReversed());
    const { communicationUserId: first } = await identities.createUser();
    const people = made.map((_, index) => `${first.slice(0, -2)}${index.toString(16).padStart(2, '0')}`);
    const participants = people.map((communicationUserId) => ({ id: { communicationUserId } }));
    const { id } = await rooms.createRoom({ participants });
    await expectRoster(
      rooms,
      id,
      people.map((rawId) => [rawId, 'Attendee']),
    );
    expect([...asked]).toEqual([sdk.apiVersion]);
  });

  test('a creation whose response was lost is retried by the SDK and creates one room', async () => {
    const { emulator } = await startRig();
    let lost = 0;
    const policy: PipelinePolicy = {
      name: 'lose the first answer',
      async sendRequest(request, next) {
        const answer = await next(request);
        if (request.method !== 'POST' || lost > 0) return answer;
        lost += 1;
        return { ...answer, status: 503 };
      },
    };
    const rooms = sdk.connect(emulator.connectionString, {
      additionalPolicies: [{ policy, position: 'perRetry' }],
      retryOptions: { maxRetries: 1, retryDelayInMs: 1 },
    });
    const room = await rooms.createRoom();
    expect(lost).toBe(1);
    expect(await all(rooms.listRooms())).toEqual([room]);
  });

  test('the Collaborator exists from 1.2.0 on', async () => {
    const { rooms, createUser } = await start(sdk);
    const communicationUserId = await createUser();
    const made = rooms.createRoom({ participants: [{ id: { communicationUserId }, role: 'Collaborator' }] });
    if (sdk.collaborator) await expectRoster(rooms, (await made).id, [[communicationUserId, 'Collaborator']]);
    else await expect(made).rejects.toThrow('The valid values are: ["Presenter","Attendee","Consumer"]');
  });
});
