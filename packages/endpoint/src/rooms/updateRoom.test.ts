import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOUR, type Host, startHost } from '../../test/startHost.js';

describe('PATCH and DELETE /rooms/{roomId}, GET /rooms', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterEach(() => {
    host.audited.length = 0;
  });
  afterAll(() => host.close());

  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  const patch = (roomId: string, json: unknown) => host.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json });

  test('fields in the body change, others stay, and everyone sees it', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { title: 'Old', metadata: { case: '17' } });
    const first = await (await patch(roomId, { title: 'New' })).json();
    expect(first).toMatchObject({ title: 'New', metadata: { case: '17' }, knocking: false });
    const [validFrom, validUntil] = [inHours(3), inHours(4)];
    const changes = { validFrom, validUntil, pstnDialOutEnabled: true, knocking: true, metadata: {} };
    expect(await (await patch(roomId, changes)).json()).toMatchObject({ title: 'New', ...changes });
    expect(await (await host.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ title: 'New', ...changes });
    const { items } = await (await host.call('/rooms', 'ada')).json();
    expect(items).toContainEqual(expect.objectContaining({ id: roomId, title: 'New', ...changes }));
    expect(host.audited).toMatchObject([
      { type: 'room-updated', fields: ['title'], actor: 'olga', roomId },
      { type: 'room-updated', fields: Object.keys(changes) },
    ]);
    expect(await (await patch(roomId, {})).json()).toMatchObject({ title: 'New' });
  });

  test('`sequence` grows with each change of the title or the window, also one made directly at the service', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { title: 'Old' });
    const read = async () => (await host.call(`/rooms/${roomId}`, 'ada')).json();
    const first = await read();
    expect(first.sequence).toBe(0);
    expect(await (await patch(roomId, { knocking: true, title: 'Old' })).json()).toMatchObject({ sequence: 0 });
    await vi.waitUntil(() => Date.now() > Date.parse(first.changedAt));
    const renamed = await (await patch(roomId, { title: 'New' })).json();
    expect(renamed.sequence).toBe(1);
    expect(Date.parse(renamed.changedAt)).toBeGreaterThan(Date.parse(first.changedAt));
    const moved = await (await patch(roomId, { validFrom: inHours(3), validUntil: inHours(4) })).json();
    expect(moved.sequence).toBe(2);
    expect(await read()).toMatchObject({ sequence: 2, changedAt: moved.changedAt });
    const both = await patch(roomId, { title: 'Both', validFrom: inHours(7), validUntil: inHours(8) });
    expect(await both.json()).toMatchObject({ sequence: 3 });
    await host.rooms.updateRoom(roomId, { validFrom: new Date(inHours(5)), validUntil: new Date(inHours(6)) });
    expect([(await read()).sequence, (await read()).sequence]).toEqual([4, 4]);
  });

  test('the open rooms can be listed alone: also one that began before a page of others', async () => {
    const long = await host.makeRoom({ flo: 'Attendee' }, { title: 'Long' });
    const scheduled = await host.makeRoom({ flo: 'Attendee' });
    const window = { validFrom: Date.now() + HOUR, validUntil: Date.now() + 2 * HOUR };
    await host.store.updateRoom(scheduled, window);
    const list = async (query: string) => (await host.call(`/rooms?${query}`, 'flo')).json();
    expect((await list('limit=1')).items).toMatchObject([{ id: scheduled }]);
    expect((await list('limit=1&state=open')).items).toMatchObject([{ id: long }]);
    expect((await list('state=scheduled')).items).toMatchObject([{ id: scheduled }]);
    expect((await list('state=expired')).items).toEqual([]);
    expect(await list('state=none')).toMatchObject({ code: 'invalid-request', field: 'state' });
  });

  test.each([
    ['no body', ''],
    ['a list in place of an object', '[]'],
    ['a list in place of metadata', '{"metadata":["a"]}'],
    ['a body that is not UTF-8', Buffer.from('{"title":"\xff"}', 'latin1')],
  ])('%s is refused, and changes nothing', async (_, body) => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { title: 'Old' });
    const headers = { 'content-type': 'application/json' };
    const response = await host.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', headers, body });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-request' }]);
    expect(host.audited).toEqual([]);
    expect(await (await host.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ title: 'Old' });
  });

  test.each([
    [{ validFrom: '2030-01-01T10:00:00Z' }, 'validUntil'],
    [{ validFrom: '2030-01-01T10:00:00Z', validUntil: '2030-01-01T09:00:00Z' }, 'validUntil'],
    [{ title: '' }, 'title'],
    [{ participants: [] }, 'participants'],
  ])('%j is refused with the field at fault, and changes nothing', async (json, field) => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { title: 'Old' });
    const response = await patch(roomId, json);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-request', field }]);
    expect(await (await host.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ title: 'Old' });
  });

  test('a change that cannot be stored is undone on the service', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const before = await host.rooms.getRoom(roomId);
    const failOnce = vi.spyOn(host.store, 'updateRoom').mockRejectedValueOnce(new Error('disk full'));
    try {
      expect((await patch(roomId, { pstnDialOutEnabled: true })).status).toBe(500);
    } finally {
      failOnce.mockRestore();
    }
    expect(await host.rooms.getRoom(roomId)).toMatchObject({ ...before, pstnDialOutEnabled: false });
  });

  test('a window that was moved without the endpoint is in the list once the room was read', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const [validFrom, validUntil] = [new Date(inHours(5)), new Date(inHours(6))];
    await host.rooms.updateRoom(roomId, { validFrom, validUntil });
    await host.call(`/rooms/${roomId}`, 'ada');
    const { items } = await (await host.call('/rooms', 'ada')).json();
    expect(items).toContainEqual(expect.objectContaining({ id: roomId, validFrom: validFrom.toISOString() }));
  });

  test('a deleted room is gone for everyone, including its owner, and from every list', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const remove = () => host.call(`/rooms/${roomId}`, 'olga', { method: 'DELETE' });
    const response = await remove();
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('anteroom-version')).toBe('1');
    for (const as of ['ada', 'olga']) {
      expect((await host.call(`/rooms/${roomId}`, as)).status).toBe(404);
      const { items } = await (await host.call('/rooms', as)).json();
      expect(items.map(({ id }: { id: string }) => id)).not.toContain(roomId);
    }
    expect((await remove()).status).toBe(404);
    expect(host.audited).toMatchObject([{ type: 'room-deleted', actor: 'olga', roomId }]);
  });

  test('joining a room while it is deleted gives a token or "room-not-found", never a failure', async () => {
    for (let round = 0; round < 10; round += 1) {
      const roomId = await host.makeRoom({ ada: 'Presenter' });
      const [token, deleted] = await Promise.all([
        host.call(`/rooms/${roomId}/token`, 'ada', { method: 'POST' }),
        host.call(`/rooms/${roomId}`, 'olga', { method: 'DELETE' }),
      ]);
      expect([200, 404]).toContain(token.status);
      expect(deleted.status).toBe(204);
    }
  });

  test('a list read page by page contains each room once, the latest to begin first', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      ids.push(await host.makeRoom({ walker: 'Attendee' }, { validFrom: Date.UTC(2030, 0, 1 + Math.floor(n / 2)) }));
    }
    const seen: { id: string; validFrom: string }[] = [];
    for (let cursor = ''; ; ) {
      const page = await (await host.call(`/rooms?limit=2${cursor}`, 'walker')).json();
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items);
      if (page.nextCursor === undefined) break;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(seen.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(seen.map(({ validFrom }) => validFrom)).toEqual(
      seen
        .map(({ validFrom }) => validFrom)
        .toSorted()
        .reverse(),
    );
    for (const query of ['limit=0', 'cursor=nonsense', `cursor=${btoa('[1]')}`]) {
      const response = await host.call(`/rooms?${query}`, 'walker');
      expect([response.status, await response.json()]).toMatchObject([400, { field: query.split('=')[0] }]);
    }
  });
});
