import { type RoomParticipantsPage, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from './describeUsers.js';
import { pageOf, readPageRequest } from './participantsPage.js';
import { notInvited, type RoomCall } from './roomCall.js';
import { type Invitee, readRoster } from './roster.js';

/** `GET /rooms/{roomId}/participants?cursor=&limit=`: everybody on the roster, by display name. */
export async function listRoomParticipants(call: RoomCall): Promise<RoomParticipantsPage> {
  const { settings, user, roomId, query, signal } = call;
  const mine = await settings.store.identityOf(user.id);
  const roster: Invitee[] = [];
  for await (const invitee of readRoster(settings.rooms, roomId, signal)) roster.push(invitee);
  if (!roster.some(({ acsUserId }) => acsUserId === mine)) throw notInvited();

  const page = readPageRequest(query);
  const users = await settings.store.usersOf(roster.map(({ acsUserId }) => acsUserId));
  const describe = await describeUsers(settings, [...new Set(users.values())]);
  const participants = roster.map((invitee) => ({ ...invitee, ...describe(users.get(invitee.acsUserId)) }));
  return v.parse(RoomParticipantsPageSchema, pageOf(participants, page));
}
