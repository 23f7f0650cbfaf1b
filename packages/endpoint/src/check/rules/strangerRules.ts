import { everyRoomCall, fingerprint, unknownRoomId } from '../host/everyRoomOperation.js';
import { demand, expectProblem } from '../host/expectations.js';
import type { Rule } from './Rule.js';

export const STRANGER_RULES: readonly Rule[] = [
  {
    id: 'stranger.uniform-404',
    says: 'Who is not invited is answered as if the room did not exist: same status, headers and body',
    async check(host) {
      const { id } = await host.sharedRoom();
      // A body that does not fit must not tell them apart either: permission comes before validation.
      for (const body of [undefined, { nonsense: true }]) {
        const none = await everyRoomCall(host, 'stranger', unknownRoomId(), { body });
        const malformed = await everyRoomCall(host, 'stranger', 'no-room-has-this-id', { body });
        for (const [call, answer] of await everyRoomCall(host, 'stranger', id, { body })) {
          expectProblem(answer, 'room-not-found');
          for (const other of [none.get(call), malformed.get(call)]) {
            demand(
              other !== undefined && fingerprint(answer) === fingerprint(other),
              `"${call}" tells a room that exists from one that does not.`,
            );
          }
        }
      }
    },
  },
  {
    id: 'stranger.not-listed',
    says: 'A list of rooms holds no room that one is not invited to',
    async check(host) {
      const { id } = await host.makeRoom(host.window(179 * 24 * 60 - 60, 179 * 24 * 60));
      for await (const items of host.roomPages('stranger', 50)) {
        demand(!items.some((room) => room.id === id), 'The stranger’s GET /rooms holds a room of others.');
      }
    },
  },
  {
    id: 'stranger.may-only-knock',
    says: 'At a room that takes knocks, who is not invited may knock and do nothing else',
    async check(host) {
      const { id } = await host.makeRoom({ knocking: true });
      const { me, title } = await host.roomFor('stranger', id);
      demand(!me.invited, 'The stranger’s "me.invited" is true.');
      demand(me.may.join() === 'knock', 'The stranger’s "me.may" is not ["knock"].');
      demand(title === host.draft().title, 'The title is not shown to who may knock.');
      const forbidden = ['issueToken', 'listParticipants', 'changeParticipants', 'updateRoom', 'deleteRoom'] as const;
      for (const answer of (await everyRoomCall(host, 'stranger', id, { only: forbidden })).values()) {
        expectProblem(answer, 'forbidden', 'not-invited');
      }
      demand((await host.roomFor('organizer', id)).title === title, 'The stranger changed the room.');
    },
  },
  {
    id: 'stranger.cannot-create',
    says: 'Who is no organizer makes no room',
    async check(host) {
      expectProblem(await host.call('stranger', 'POST', '/rooms', { json: host.draft() }), 'forbidden');
    },
  },
];
