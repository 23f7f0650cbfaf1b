import { demand, everyRoomOperation, expectProblem, fingerprint, unknownRoomId } from '../host/index.js';
import type { Rule } from './Rule.js';

export const STRANGER_RULES: readonly Rule[] = [
  {
    id: 'stranger.uniform-404',
    says: 'People who are not invited get the same status, headers and body as for a room that does not exist',
    async check(host) {
      const { id } = await host.sharedRoom();
      // An invalid body must not reveal the room either: permissions are checked before the body.
      for (const body of [undefined, { nonsense: true }]) {
        const none = await everyRoomOperation(host, 'stranger', unknownRoomId(), { body });
        const malformed = await everyRoomOperation(host, 'stranger', 'no-room-has-this-id', { body });
        for (const [call, response] of await everyRoomOperation(host, 'stranger', id, { body })) {
          expectProblem(response, 'room-not-found');
          for (const other of [none.get(call), malformed.get(call)]) {
            demand(
              other !== undefined && fingerprint(response) === fingerprint(other),
              `"${call}" reveals whether the room exists.`,
            );
          }
        }
      }
    },
  },
  {
    id: 'stranger.not-listed',
    says: 'A list of rooms contains no room that the person is not invited to',
    async check(host) {
      const { id } = await host.makeRoom(host.window(179 * 24 * 60 - 60, 179 * 24 * 60));
      for await (const items of host.roomPages('stranger', 50)) {
        demand(!items.some((room) => room.id === id), 'The stranger’s GET /rooms contains a room of other people.');
      }
    },
  },
  {
    id: 'stranger.may-only-knock',
    says: 'If a room allows knocking, people who are not invited may knock and do nothing else',
    async check(host) {
      const { id } = await host.makeRoom({ knocking: true, metadata: { case: '17' } });
      const { me, title, metadata } = await host.roomFor('stranger', id);
      demand(!me.invited, 'The stranger’s "me.invited" is true.');
      demand(me.may.join() === 'knock', 'The stranger’s "me.may" is not ["knock"].');
      demand(title === host.draft().title, 'The stranger, who may knock, does not see the title.');
      demand(Object.keys(metadata).length === 0, 'The stranger, who may only knock, sees the metadata.');
      const forbidden = [
        'issueToken',
        'actInCall',
        'listParticipants',
        'changeParticipants',
        'updateRoom',
        'deleteRoom',
      ] as const;
      for (const response of (await everyRoomOperation(host, 'stranger', id, { only: forbidden })).values()) {
        expectProblem(response, 'forbidden', 'not-invited');
      }
      demand((await host.roomFor('organizer', id)).title === title, 'The stranger changed the room.');
    },
  },
  {
    id: 'stranger.cannot-create',
    says: 'Only organizers can create rooms',
    async check(host) {
      expectProblem(await host.call('stranger', 'POST', '/rooms', { json: host.draft() }), 'forbidden');
    },
  },
];
