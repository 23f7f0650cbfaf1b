import { type Room, RoomParticipantsPageSchema } from '@anteroom/contract';
import type { TestHost } from '../host/index.js';
import { demand, expectFieldRefused, expectStatus, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

const DAY = 24 * 60;

/** Demands that an address returns 304 for its own tag, and 200 for another. Returns the tag. */
async function revalidates(host: TestHost, who: 'presenter' | 'organizer', path: string): Promise<string> {
  const first = await host.call(who, 'GET', path);
  expectStatus(first, 200);
  const tag = first.headers.get('etag') ?? '';
  demand(/^W\/"[^"]+"$/.test(tag), `${path} has no weak ETag: serverTime changes, so the tag cannot be strong.`);
  for (const header of [tag, `"something-else", ${tag}`]) {
    const again = await host.call(who, 'GET', path, { headers: { 'if-none-match': header } });
    expectStatus(again, 304);
    demand(again.headers.get('etag') === tag, `${path} has another ETag on its 304.`);
  }
  expectStatus(await host.call(who, 'GET', path, { headers: { 'if-none-match': 'W/"something-else"' } }), 200);
  return tag;
}

/** The people on a room's roster, page by page. */
async function roster(host: TestHost, roomId: string, limit: number): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const query = `?limit=${limit}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const response = await host.call('presenter', 'GET', `/rooms/${roomId}/participants${query}`);
    const { items, nextCursor } = successOf(response, RoomParticipantsPageSchema, 200);
    pages.push(items.map(({ acsUserId }) => acsUserId));
    cursor = nextCursor;
  } while (cursor !== undefined && pages.length < 10);
  return pages;
}

export const LIST_RULES: readonly Rule[] = [
  {
    id: 'room.etag-304',
    says: 'An unchanged room returns 304 for its ETag; a changed room, or another person, gets a full response',
    async check(host) {
      const { id } = await host.makeRoom();
      const path = `/rooms/${id}`;
      const tag = await revalidates(host, 'presenter', path);
      expectStatus(await host.call('attendee', 'GET', path, { headers: { 'if-none-match': tag } }), 200);
      expectStatus(await host.call('organizer', 'PATCH', path, { json: { title: 'Changed' } }), 200);
      expectStatus(await host.call('presenter', 'GET', path, { headers: { 'if-none-match': tag } }), 200);
    },
  },
  {
    id: 'lists.etag-304',
    says: 'Lists return 304 for their ETag',
    async check(host) {
      const { id } = await host.makeRoom({ knocking: true });
      for (const path of [`/rooms/${id}/participants`, `/rooms/${id}/knocks`, '/rooms?limit=1']) {
        await revalidates(host, 'presenter', path);
      }
    },
  },
  {
    id: 'rooms.lists-mine',
    says: 'GET /rooms contains the rooms that the person created or is invited to, with their role',
    async check(host) {
      const { id } = await host.makeRoom(host.window(179 * DAY - 60, 179 * DAY));
      for (const [who, role] of [
        ['organizer', undefined],
        ['presenter', 'Presenter'],
        ['attendee', 'Attendee'],
      ] as const) {
        const found = [];
        for await (const items of host.roomPages(who, 50)) found.push(...items.filter((room) => room.id === id));
        demand(found.length === 1, `The ${who}’s list contains the room ${found.length} times.`);
        demand(found[0]?.me.role === role, `The ${who}’s list has the wrong role.`);
      }
    },
  },
  {
    id: 'rooms.by-state',
    says: 'GET /rooms?state= contains only the rooms in that state, and refuses a state that there is not',
    async check(host) {
      const now = await host.sharedRoom();
      const later = await host.makeRoom(host.window(179 * DAY - 60, 179 * DAY));
      for (const [state, inside, outside] of [
        ['open', now, later],
        ['scheduled', later, now],
      ] as const) {
        const found: string[] = [];
        for await (const items of host.roomPages('organizer', 50, state)) found.push(...items.map(({ id }) => id));
        demand(found.includes(inside.id), `The list of ${state} rooms lacks one.`);
        demand(!found.includes(outside.id), `The list of ${state} rooms contains a room in another state.`);
      }
      expectFieldRefused(await host.call('organizer', 'GET', '/rooms?state=other'), 'state');
    },
  },
  {
    id: 'rooms.paging',
    says: 'The pages of GET /rooms contain each room once, the latest to begin first, and respect the limit',
    async check(host) {
      const made: Room[] = [];
      for (const days of [177, 179, 178]) made.push(await host.makeRoom(host.window(days * DAY - 60, days * DAY)));
      const seen: { id: string; validFrom: string }[] = [];
      for await (const items of host.roomPages('organizer', 2)) {
        demand(items.length <= 2, 'A page exceeds its limit.');
        seen.push(...items);
      }
      demand(new Set(seen.map(({ id }) => id)).size === seen.length, 'A room is on two pages.');
      demand(
        made.every(({ id }) => seen.some((room) => room.id === id)),
        'A room is on no page.',
      );
      const begins = seen.map(({ validFrom }) => Date.parse(validFrom));
      demand(
        begins.every((time, index) => time <= (begins[index - 1] ?? time)),
        'The latest to begin is not first.',
      );
    },
  },
  {
    id: 'participants.paging',
    says: 'The pages of a roster contain everyone once, and respect the limit',
    async check(host) {
      const { id } = await host.sharedRoom();
      const pages = await roster(host, id, 1);
      demand(
        pages.every((page) => page.length <= 1),
        'A page exceeds its limit.',
      );
      const everyone = (await roster(host, id, 100)).flat();
      demand(everyone.length === 2, `A roster of 2 is listed as ${everyone.length}.`);
      demand(pages.flat().toSorted().join() === everyone.toSorted().join(), 'A person is on two pages, or on none.');
    },
  },
  {
    id: 'lists.strict',
    says: 'An invalid cursor or limit is refused, with its name in "field"',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const path of ['/rooms', `/rooms/${id}/participants`]) {
        expectFieldRefused(await host.call('presenter', 'GET', `${path}?cursor=not-a-cursor`), 'cursor');
        expectFieldRefused(await host.call('presenter', 'GET', `${path}?limit=0`), 'limit');
        expectStatus(await host.call('presenter', 'GET', `${path}?limit=1`), 200);
      }
    },
  },
];
