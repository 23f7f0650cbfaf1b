import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOUR, type Host, startHost } from '../../test/startHost.js';

describe('the details of a room', () => {
  let host: Host;
  beforeAll(async () => {
    // A room that was created elsewhere has no owner.
    host = await startHost({ authorize: () => true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => host.close());

  const patch = (roomId: string, json: unknown) => host.call(`/rooms/${roomId}`, 'ada', { method: 'PATCH', json });
  const windowIn = (hours: number) => ({
    validFrom: new Date(Date.now() + hours * HOUR).toISOString(),
    validUntil: new Date(Date.now() + (hours + 1) * HOUR).toISOString(),
  });
  const invitation = { participants: [{ userId: 'dot', role: 'Attendee' }] };
  const failToInvite = () =>
    vi.spyOn(host.rooms, 'addOrUpdateParticipants').mockRejectedValueOnce(new Error('not today'));

  test('a failed change of a room that was created elsewhere leaves nothing of it in the store', async () => {
    const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
    failToInvite();
    expect((await patch(roomId, { title: 'New', ...windowIn(2), ...invitation })).status).toBe(503);
    expect(await host.store.room(roomId)).toBeUndefined();
    expect((await patch(roomId, { title: 'New', ...invitation })).status).toBe(200);
    expect(await host.store.room(roomId)).toMatchObject({ title: 'New', ownerId: undefined });
  });

  test('a window that the service has rounded is restored after a failure', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const before = await host.rooms.getRoom(roomId);
    const update = host.rooms.updateRoom.bind(host.rooms);
    vi.spyOn(host.rooms, 'updateRoom').mockImplementationOnce((id, changes) => {
      const { validFrom } = changes as { validFrom: Date };
      return update(id, { ...changes, validFrom: new Date(Math.floor(validFrom.getTime() / 60_000) * 60_000) });
    });
    failToInvite();
    expect((await patch(roomId, { ...windowIn(2), ...invitation })).status).toBe(503);
    expect(await host.rooms.getRoom(roomId)).toMatchObject({
      validFrom: before.validFrom,
      validUntil: before.validUntil,
    });
  });

  test('a change of the title and the window is counted once; if others write at the same time, all of it is written', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    expect(await (await patch(roomId, { title: 'One', ...windowIn(2) })).json()).toMatchObject({ sequence: 1 });
    const revision = host.store.revision;
    vi.spyOn(host.store, 'revision').mockImplementationOnce(async (id) => {
      const since = await revision(id);
      await host.store.setMembers(id, new Map([['8:acs:somebody', 'Attendee']]));
      return since;
    });
    const last = { title: 'Two', ...windowIn(3) };
    const response = await (await patch(roomId, last)).json();
    expect(response).toMatchObject(last);
    expect(response.sequence).toBeGreaterThan(1);
    expect(await host.store.room(roomId)).toMatchObject({ title: 'Two', validFrom: Date.parse(last.validFrom) });
  });

  test('a count that can’t be read stays as it was', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await patch(roomId, { title: 'One' });
    const former = await (await host.call(`/rooms/${roomId}`, 'ada')).json();
    const { updateRoom } = host.store;
    vi.spyOn(host.store, 'updateRoom').mockImplementationOnce(async (...args) => {
      const done = await updateRoom(...args);
      vi.spyOn(host.store, 'room').mockRejectedValueOnce(new Error('disk full'));
      return done;
    });
    const { sequence, changedAt } = former;
    expect(await (await patch(roomId, { title: 'Two' })).json()).toMatchObject({ title: 'Two', sequence, changedAt });
    expect(sequence).toBe(1);
  });
});
