import type { Role, RoomState } from '@anteroom/contract';
import type { ClosableStore, EndpointStore, NewStoredRoom, StoredKnock, StoredRoom } from '@anteroom/endpoint';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const NOW = Date.UTC(2030, 0, 1, 12);
const MINUTE = 60_000;
/** PGlite is WebAssembly that must be compiled first, which is slow on a busy machine. */
export const START_MS = 120_000;

let lastId = 0;
const newId = (kind: string) => `${kind}-${++lastId}`;

function roomBy(ownerId: string | undefined, changes: Partial<NewStoredRoom> = {}): NewStoredRoom {
  return {
    roomId: newId('room'),
    title: 'Weekly review',
    ownerId,
    knocking: true,
    metadata: { case: '17', 'note "quoted"': "it's ünï" },
    validFrom: NOW,
    validUntil: NOW + 60 * MINUTE,
    pstnDialOutEnabled: false,
    ...changes,
  };
}

function knockOf(roomId: string, userId: string, changes: Partial<StoredKnock> = {}): StoredKnock {
  return {
    id: newId('knock'),
    roomId,
    userId,
    state: 'waiting',
    note: undefined,
    role: undefined,
    reason: undefined,
    knockedAt: NOW,
    expiresAt: NOW + 5 * MINUTE,
    ...changes,
  };
}

const times = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const roster = (members: Record<string, Role>) => new Map(Object.entries(members));

/**
 * The guarantees of every {@link EndpointStore}. `open` is called twice: the two stores share their data, as two instances of
 * the endpoint do.
 */
export function keepsTheStoreContract(open: () => Promise<[EndpointStore, EndpointStore]>): void {
  let a: EndpointStore;
  let b: EndpointStore;
  beforeAll(async () => {
    [a, b] = await open();
  }, START_MS);
  afterAll(async () => {
    // Undefined if they could not be opened: then that error is the one to see.
    for (const store of new Set([a, b])) if (store && isClosable(store)) await store.close();
  });
  const either = (index: number) => (index % 2 === 0 ? a : b);

  describe('identities', () => {
    test('the first of many writers wins, and each of them gets its value', async () => {
      const userId = newId('user');
      const kept = await times(20, (index) => either(index).saveIdentity(userId, `${userId}-identity-${index}`));
      expect(new Set(kept).size).toBe(1);
      expect(await b.identitiesOf([userId, 'nobody'])).toEqual(new Map([[userId, kept[0]]]));
      expect(await a.usersOf([kept[0] ?? '', 'no identity'])).toEqual(new Map([[kept[0], userId]]));
      expect([await a.identitiesOf([]), await a.usersOf([])]).toEqual([new Map(), new Map()]);
    });
  });

  describe('rooms', () => {
    test('a room is returned as it was saved, and as it was changed', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, new Map());
      expect(await b.room(room.roomId)).toMatchObject(room);
      const changes = { title: 'Moved', metadata: {}, validFrom: NOW + 1, pstnDialOutEnabled: true };
      expect(await b.updateRoom(room.roomId, changes)).toBe(true);
      expect(await b.updateRoom(room.roomId, {})).toBe(true);
      expect(await a.room(room.roomId)).toMatchObject({ ...room, ...changes });
      expect([await a.updateRoom('no-room', changes), await a.updateRoom('no-room', {})]).toEqual([false, false]);
      expect(await a.room('no-room')).toBeUndefined();
    });

    test('a change of the title or the window is counted, with its time, and no other change', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, new Map());
      const saved = await a.room(room.roomId);
      expect(saved?.sequence).toBe(0);
      const { title, validFrom, validUntil } = room;
      const others = { title, validFrom, validUntil, knocking: false, pstnDialOutEnabled: true, metadata: {} };
      await b.updateRoom(room.roomId, others);
      expect(await a.room(room.roomId)).toEqual({ ...saved, ...others });
      for (const changes of [{ title: 'Moved' }, { validFrom: NOW + 1 }, { validUntil: NOW + 2 * MINUTE, validFrom }]) {
        const { sequence = 0, changedAt = 0 } = (await a.room(room.roomId)) ?? {};
        await vi.waitUntil(() => Date.now() > changedAt);
        await b.updateRoom(room.roomId, changes);
        const after = await a.room(room.roomId);
        expect(after?.sequence).toBe(sequence + 1);
        expect(after?.changedAt).toBeGreaterThan(changedAt);
      }
    });

    test('a room is saved with its members, or not at all', async () => {
      const claim = { userId: newId('user'), key: 'key-0001', attempt: 'never claimed' };
      const room = roomBy(undefined);
      await expect(a.addRoom(room, roster({ ada: 'Presenter' }), claim)).rejects.toThrow();
      expect([await a.room(room.roomId), await a.members(room.roomId)]).toEqual([undefined, new Map()]);
      await a.addRoom(room, roster({ ada: 'Presenter', ben: 'Attendee' }));
      await expect(a.addRoom(room, roster({ eve: 'Presenter' }))).rejects.toThrow();
      expect(await b.members(room.roomId)).toEqual(roster({ ada: 'Presenter', ben: 'Attendee' }));
    });

    test('members are added, changed and removed; those of an unknown room are not saved', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, roster({ ada: 'Presenter', ben: 'Attendee' }));
      await b.setMembers(
        room.roomId,
        new Map<string, Role | null>([
          ['ada', null],
          ['ben', 'Consumer'],
          ['cleo', 'Attendee'],
          ['x', null],
        ]),
      );
      expect(await a.members(room.roomId)).toEqual(roster({ ben: 'Consumer', cleo: 'Attendee' }));
      expect(await b.memberRole(room.roomId, 'ben')).toBe('Consumer');
      expect(await b.memberRole(room.roomId, 'ada')).toBeUndefined();
      expect(await a.memberRole('no-room', 'ben')).toBeUndefined();
      await a.setMembers('no-room', new Map([['ada', 'Attendee' as const]]));
      expect(await a.members('no-room')).toEqual(new Map());
    });

    test('with `since`, members that were written after that revision stay unchanged', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, roster({ ada: 'Presenter', ben: 'Attendee' }));
      const since = await b.revision(room.roomId);
      await b.setMembers(room.roomId, new Map([['ada', 'Attendee' as const]]));
      await b.setMembers(room.roomId, new Map([['cleo', 'Attendee' as const]]));
      const changes = new Map<string, Role | null>([
        ['ada', null],
        ['ben', 'Presenter'],
        ['cleo', null],
      ]);
      expect(await a.setMembers(room.roomId, changes, since)).toEqual(new Set(['ada', 'cleo']));
      expect(await b.members(room.roomId)).toEqual(roster({ ada: 'Attendee', ben: 'Presenter', cleo: 'Attendee' }));
      const now = await a.revision(room.roomId);
      expect(await a.setMembers(room.roomId, changes, now)).toEqual(new Set());
      // A member who was removed since counts as written: they may have been added in between.
      expect(await a.setMembers(room.roomId, new Map([['ada', 'Presenter' as const]]), now)).toEqual(new Set(['ada']));
      expect(await b.members(room.roomId)).toEqual(roster({ ben: 'Presenter' }));
      expect(await a.revision('no-room')).toBe(0);
    });

    test('with `since`, a room whose copies were written after that revision stays unchanged', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, new Map());
      const since = await a.revision(room.roomId);
      expect(await b.updateRoom(room.roomId, { title: 'Moved' }, since)).toBe(true);
      expect(await b.updateRoom(room.roomId, { pstnDialOutEnabled: true }, since)).toBe(true);
      expect(await a.updateRoom(room.roomId, { pstnDialOutEnabled: false }, since)).toBe(false);
      expect(await a.room(room.roomId)).toMatchObject({ ...room, title: 'Moved', pstnDialOutEnabled: true });
    });

    test('a roster of 12,000 people is saved completely', async () => {
      const room = roomBy('olga');
      const members = new Map(Array.from({ length: 12_000 }, (_, n) => [`member-${n}`, 'Attendee' as const]));
      await a.addRoom(room, members);
      expect((await a.members(room.roomId)).size).toBe(12_000);
    });

    test('deleting a room deletes its members and knocks', async () => {
      const room = roomBy('olga');
      await a.addRoom(room, roster({ ada: 'Presenter' }));
      const knock = await a.addKnock(knockOf(room.roomId, 'eve'));
      await b.deleteRoom(room.roomId);
      await b.deleteRoom(room.roomId);
      expect(await a.room(room.roomId)).toBeUndefined();
      expect(await a.members(room.roomId)).toEqual(new Map());
      expect(await a.knock(room.roomId, knock.id)).toBeUndefined();
    });

    test('a user’s list contains the rooms that they created or are a member of, once each, the latest first', async () => {
      const [userId, acsUserId] = [newId('user'), newId('identity')];
      const made = roomBy(userId, { validFrom: NOW });
      const invited = roomBy('olga', { validFrom: NOW + 2 });
      const both = roomBy(userId, { validFrom: NOW + 1 });
      for (const room of [made, invited, both]) {
        await a.addRoom(room, room === made ? new Map() : roster({ [acsUserId]: 'Attendee', else: 'Presenter' }));
      }
      await a.addRoom(roomBy('olga'), roster({ else: 'Presenter' }));
      const query = { userId, acsUserId, after: undefined, limit: 10 };
      expect(await b.roomsOf(query)).toMatchObject([
        { ...invited, role: 'Attendee' },
        { ...both, role: 'Attendee' },
        { ...made, role: undefined },
      ]);
      expect((await b.roomsOf({ ...query, acsUserId: undefined })).map(({ roomId }) => roomId)).toEqual([
        both.roomId,
        made.roomId,
      ]);
      await a.setMembers(invited.roomId, new Map([[acsUserId, null]]));
      expect(await b.roomsOf(query)).toHaveLength(2);
    });

    test('pages of a list contain each room once, even if several begin at the same time', async () => {
      const userId = newId('user');
      const rooms = Array.from({ length: 7 }, (_, n) => roomBy(userId, { validFrom: NOW + Math.floor(n / 3) }));
      for (const room of rooms) await a.addRoom(room, new Map());
      const seen: string[] = [];
      let after: StoredRoom | undefined;
      do {
        const page = await a.roomsOf({ userId, acsUserId: undefined, after, limit: 2 });
        seen.push(...page.map(({ roomId }) => roomId));
        after = page.at(-1);
      } while (after);
      const wanted = rooms.toSorted((x, y) => y.validFrom - x.validFrom || (x.roomId < y.roomId ? 1 : -1));
      expect(seen).toEqual(wanted.map(({ roomId }) => roomId));
    });

    test('a list can be limited to rooms in one state, page by page', async () => {
      const userId = newId('user');
      const rooms = Array.from({ length: 9 }, (_, n) =>
        roomBy(userId, { validFrom: NOW + (n - 4) * MINUTE, validUntil: NOW + (n - 2) * MINUTE }),
      );
      for (const room of rooms) await a.addRoom(room, new Map());
      const listed = async (name: RoomState) => {
        const seen: string[] = [];
        let after: StoredRoom | undefined;
        do {
          const query = { userId, acsUserId: undefined, after, limit: 2, state: { name, now: NOW } };
          const page = await b.roomsOf(query);
          seen.push(...page.map(({ roomId }) => roomId));
          after = page.at(-1);
        } while (after);
        return seen.toReversed();
      };
      const ids = rooms.map(({ roomId }) => roomId);
      expect(await listed('expired')).toEqual(ids.slice(0, 3));
      expect(await listed('open')).toEqual(ids.slice(3, 5));
      expect(await listed('scheduled')).toEqual(ids.slice(5));
    });

    test('all rooms can be listed by id', async () => {
      const rooms = [roomBy('a'), roomBy(undefined), roomBy('b')];
      for (const room of rooms) await a.addRoom(room, new Map());
      const seen: string[] = [];
      for (let page = await a.allRooms('', 2); page.length > 0; page = await a.allRooms(seen.at(-1) ?? '', 2)) {
        seen.push(...page.map(({ roomId }) => roomId));
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(rooms.map(({ roomId }) => roomId)));
    });
  });

  describe('knocks', () => {
    async function knockingRoom(): Promise<string> {
      const room = roomBy('olga');
      await a.addRoom(room, new Map());
      return room.roomId;
    }

    test('a user never has two waiting knocks, even when requests race', async () => {
      const roomId = await knockingRoom();
      const kept = await times(12, (index) => either(index).addKnock(knockOf(roomId, 'eve', { note: `${index}` })));
      expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
      expect(await a.waitingKnocks(roomId, NOW, 10)).toEqual([kept[0]]);
      expect(await b.knock(roomId, kept[0]?.id ?? '')).toEqual(kept[0]);
      expect(await b.knock('no-room', kept[0]?.id ?? '')).toBeUndefined();
    });

    test('a knock is settled once, even when requests race', async () => {
      const roomId = await knockingRoom();
      const { id } = await a.addKnock(knockOf(roomId, 'eve'));
      const won = await times(10, (index) =>
        either(index).settleKnock(id, {
          state: 'admitted',
          role: index % 3 === 0 ? 'Attendee' : 'Consumer',
          at: NOW + 1,
        }),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await a.knock(roomId, id)).toMatchObject({
        state: 'admitted',
        role: won.indexOf(true) % 3 === 0 ? 'Attendee' : 'Consumer',
      });
      expect(await a.settleKnock('no-knock', { state: 'withdrawn', at: NOW })).toBe(false);
    });

    test('waiting knocks are counted in order, without expired ones', async () => {
      const roomId = await knockingRoom();
      const first = await a.addKnock(knockOf(roomId, 'first', { expiresAt: NOW + 1 }));
      const second = await a.addKnock(knockOf(roomId, 'second', { knockedAt: NOW + 1 }));
      const third = await a.addKnock(knockOf(roomId, 'third', { knockedAt: NOW + 2 }));
      expect(await b.waitingKnocks(roomId, NOW, 10)).toEqual([first, second, third]);
      expect(await b.waitingKnocks(roomId, NOW, 2)).toEqual([first, second]);
      expect(await b.waitingBefore(third, NOW)).toBe(2);
      expect(await b.waitingKnocks(roomId, NOW + 1, 10)).toEqual([second, third]);
      expect(await b.waitingBefore(third, NOW + 1)).toBe(1);
    });

    test('an expired knock is not settled, and allows another', async () => {
      const roomId = await knockingRoom();
      const late = await a.addKnock(knockOf(roomId, 'eve', { expiresAt: NOW + 10 }));
      expect(await a.settleKnock(late.id, { state: 'admitted', role: 'Attendee', at: NOW + 10 })).toBe(false);
      const next = await a.addKnock(knockOf(roomId, 'eve', { knockedAt: NOW + 10, expiresAt: NOW + 20 }));
      expect(next.id).not.toBe(late.id);
      expect(await b.latestKnock(roomId, 'eve')).toEqual(next);
      expect(await b.latestKnock(roomId, 'nobody')).toBeUndefined();
    });

    test('refusals are counted by person, room and time', async () => {
      const roomId = await knockingRoom();
      for (const at of [NOW + 1, NOW + 2, NOW + 3]) {
        const { id } = await a.addKnock(knockOf(roomId, 'eve', { knockedAt: at - 1 }));
        await a.settleKnock(id, { state: 'refused', reason: 'full', at });
      }
      const { id } = await a.addKnock(knockOf(roomId, 'eve', { knockedAt: NOW + 4 }));
      await a.settleKnock(id, { state: 'withdrawn', at: NOW + 4 });
      expect(await b.refusalsSince(roomId, 'eve', NOW + 2)).toEqual([NOW + 2, NOW + 3]);
      expect(await b.refusalsSince(roomId, 'ben', NOW)).toEqual([]);
    });
  });

  describe('requests', () => {
    const request = (userId: string, changes: Partial<Parameters<EndpointStore['claimRequest']>[0]> = {}) => ({
      userId,
      key: 'key-0001',
      attempt: newId('attempt'),
      bodyHash: 'hash',
      now: NOW,
      expiresAt: NOW + 60 * MINUTE,
      lostBefore: NOW - MINUTE,
      ...changes,
    });

    test('one of several racing attempts gets the key; the others learn that it is running, then what it created', async () => {
      const userId = newId('user');
      const attempts = Array.from({ length: 10 }, () => request(userId));
      const answers = await Promise.all(attempts.map((attempt, index) => either(index).claimRequest(attempt)));
      const winners = attempts.filter((_, index) => answers[index]?.state === 'claimed');
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ state }) => state === 'running')).toHaveLength(9);
      const room = roomBy(userId);
      await a.addRoom(room, new Map(), winners[0]);
      for (const winner of winners) await a.releaseRequest(winner);
      expect(await b.claimRequest(request(userId))).toEqual({ state: 'made', roomId: room.roomId });
      expect(await b.claimRequest(request(userId, { bodyHash: 'other' }))).toEqual({ state: 'other-body' });
      expect(await b.claimRequest(request(newId('user')))).toEqual({ state: 'claimed' });
    });

    test('a request that has settled keeps its outcome, and one whose claim was lost cannot settle', async () => {
      const userId = newId('user');
      const [first, second] = [request(userId), request(userId, { now: NOW + 1, lostBefore: NOW + 1 })];
      await a.claimRequest(first);
      expect(await b.claimRequest(second)).toEqual({ state: 'claimed' });
      await expect(a.settleRequest(first, 'room-1')).rejects.toThrow();
      await b.settleRequest(second, 'room-1');
      await a.releaseRequest(second);
      expect(await a.claimRequest(request(userId))).toEqual({ state: 'made', roomId: 'room-1' });
    });

    test('a key is free again when its request failed, when its attempt is lost, and when it has expired', async () => {
      const userId = newId('user');
      const first = request(userId);
      await a.claimRequest(first);
      await b.releaseRequest({ ...first, attempt: 'somebody else’s' });
      expect(await b.claimRequest(request(userId))).toEqual({ state: 'running' });
      await b.releaseRequest(first);
      const second = request(userId);
      expect(await b.claimRequest(second)).toEqual({ state: 'claimed' });
      const third = request(userId, { now: NOW + 1, lostBefore: NOW + 1 });
      expect(await b.claimRequest(third)).toEqual({ state: 'claimed' });
      await expect(a.addRoom(roomBy(userId), new Map(), second)).rejects.toThrow();
      await a.addRoom(roomBy(userId), new Map(), third);
      const later = { now: NOW + 60 * MINUTE, lostBefore: NOW, bodyHash: 'other' };
      expect(await b.claimRequest(request(userId, later))).toEqual({ state: 'claimed' });
    });

    test('a bucket counts every request of its window once, and each window starts from one', async () => {
      const bucket = newId('bucket');
      const counts = await times(20, (index) => either(index).count(bucket, NOW + MINUTE, NOW));
      expect(counts.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(await a.count(bucket, NOW + 2 * MINUTE, NOW + MINUTE)).toBe(1);
      expect(await b.count(bucket, NOW + 2 * MINUTE, NOW + MINUTE, 50)).toBe(51);
      expect(await a.count(newId('bucket'), NOW + 2 * MINUTE, NOW + MINUTE)).toBe(1);
    });
  });
}

function isClosable(store: EndpointStore): store is ClosableStore {
  return 'close' in store;
}
