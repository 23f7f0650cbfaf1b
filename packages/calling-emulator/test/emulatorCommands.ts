// Commands that run in Node for tests in a page: a real emulator process, reached through the official SDKs.
import type { TokenScope } from '@azure/communication-identity';
import type { ParticipantRole } from '@azure/communication-rooms';
import type { BrowserCommand } from 'vitest/node';
import { type NetworkCommands, networkCommands } from './networkCommands.js';
import { service, type TestPerson } from './service.js';

export interface CallChange {
  recording?: boolean;
  transcription?: boolean;
}

/** A room that is open now, with a person in each of the roles, each with a token. */
const openRoom: BrowserCommand<[roles: ParticipantRole[]]> = async (_context, roles) => {
  const { rooms } = await service();
  const people = await Promise.all(roles.map(() => makePerson(['voip.join'])));
  const participants = people.map((person, index) => ({
    id: { communicationUserId: person.acsUserId },
    role: roles[index] ?? 'Attendee',
  }));
  const room = await rooms.createRoom({ participants });
  return { roomId: room.id, people };
};

async function makePerson(scopes: TokenScope[]): Promise<TestPerson> {
  const { identity } = await service();
  const { user, token } = await identity.createUserAndToken(scopes);
  return { acsUserId: user.communicationUserId, token };
}

/** A person who is in no room. */
const stranger: BrowserCommand<[scopes: TokenScope[]]> = (_context, scopes) => makePerson(scopes);

const removeFromRoom: BrowserCommand<[roomId: string, acsUserId: string]> = async (_context, roomId, acsUserId) => {
  const { rooms } = await service();
  await rooms.removeParticipants(roomId, [{ communicationUserId: acsUserId }]);
};

const changeRole: BrowserCommand<[roomId: string, acsUserId: string, role: ParticipantRole]> = async (
  _context,
  roomId,
  acsUserId,
  role,
) => {
  const { rooms } = await service();
  await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: acsUserId }, role }]);
};

/** Puts bots into a room's call; `crowd` is what `POST /_emulator/bots` takes. Answers their ACS user ids. */
const addBots: BrowserCommand<[roomId: string, crowd: object]> = async (_context, roomId, crowd) => {
  const { url } = await service();
  const body = JSON.stringify({ ...crowd, roomId });
  const { bots } = (await (await fetch(`${url}/_emulator/bots`, { method: 'POST', body })).json()) as {
    bots: { acsUserId: string }[];
  };
  return bots.map(({ acsUserId }) => acsUserId);
};

/** What the browser says that the person wants: no motion, or as usual. */
const reduceMotion: BrowserCommand<[reduce: boolean]> = ({ page }, reduce) =>
  page.emulateMedia({ reducedMotion: reduce ? 'reduce' : null });

/** The participants of a room's call according to the emulator, by ACS user id. */
const callersOf: BrowserCommand<[roomId: string]> = async (_context, roomId) => {
  const { url } = await service();
  const { calls } = (await (await fetch(`${url}/_emulator/calls`)).json()) as {
    calls: { roomId: string; participants: { acsUserId: string }[] }[];
  };
  return calls
    .filter((call) => call.roomId === roomId)
    .flatMap((call) => call.participants.map((one) => one.acsUserId));
};

/** Switches the room's `pstnDialOutEnabled`. */
const switchDialOut: BrowserCommand<[roomId: string, pstnDialOutEnabled: boolean]> = async (
  _context,
  roomId,
  pstnDialOutEnabled,
) => {
  const { rooms } = await service();
  await rooms.updateRoom(roomId, { pstnDialOutEnabled });
};

/** Says how a phone behaves. */
const setPhone: BrowserCommand<[phoneNumber: string, phone: object]> = async (_context, phoneNumber, phone) => {
  const { url } = await service();
  const body = JSON.stringify(phone);
  const { status } = await fetch(`${url}/_emulator/phones/${phoneNumber}`, { method: 'PUT', body });
  if (status !== 200) throw new Error(`The phone was answered with ${status}.`);
};

/** The running call of a room, as a path of the admin API. */
async function pathOfCall(roomId: string): Promise<string> {
  const { url } = await service();
  const { calls } = (await (await fetch(`${url}/_emulator/calls`)).json()) as {
    calls: { roomId: string; callId: string }[];
  };
  const call = calls.find((one) => one.roomId === roomId);
  if (call === undefined) throw new Error(`Room ${roomId} has no running call.`);
  return `${url}/_emulator/calls/${call.callId}`;
}

/** Switches recording or transcription on or off. */
const changeCall: BrowserCommand<[roomId: string, change: CallChange]> = async (_context, roomId, change) => {
  await fetch(await pathOfCall(roomId), { method: 'PATCH', body: JSON.stringify(change) });
};

/** Adds a caption for a participant. @returns the HTTP status */
const say: BrowserCommand<[roomId: string, acsUserId: string, text: string, final: boolean]> = async (
  _context,
  roomId,
  acsUserId,
  text,
  final,
) => {
  const body = JSON.stringify({ acsUserId, text, final });
  return (await fetch(`${await pathOfCall(roomId)}/captions`, { method: 'POST', body })).status;
};

/** What is known of a phone in a room's call. */
const phoneIn: BrowserCommand<[roomId: string, phoneNumber: string]> = async (_context, roomId, phoneNumber) =>
  (await fetch(`${await pathOfCall(roomId)}/phones/${phoneNumber}`)).json();

/** The surveys that the emulator kept of a room's calls. */
const surveysOf: BrowserCommand<[roomId: string]> = async (_context, roomId) => {
  const { url } = await service();
  const { surveys } = (await (await fetch(`${url}/_emulator/surveys`)).json()) as { surveys: { roomId: string }[] };
  return surveys.filter((survey) => survey.roomId === roomId);
};

export const emulatorCommands = {
  openRoom,
  stranger,
  removeFromRoom,
  changeRole,
  addBots,
  reduceMotion,
  callersOf,
  changeCall,
  say,
  ...networkCommands,
  switchDialOut,
  setPhone,
  phoneIn,
  surveysOf,
};

/** The same commands as a page calls them. */
export interface EmulatorCommands extends NetworkCommands {
  openRoom(roles: ParticipantRole[]): Promise<{ roomId: string; people: TestPerson[] }>;
  stranger(scopes: TokenScope[]): Promise<TestPerson>;
  removeFromRoom(roomId: string, acsUserId: string): Promise<void>;
  changeRole(roomId: string, acsUserId: string, role: ParticipantRole): Promise<void>;
  addBots(roomId: string, crowd: object): Promise<string[]>;
  reduceMotion(reduce: boolean): Promise<void>;
  callersOf(roomId: string): Promise<string[]>;
  changeCall(roomId: string, change: CallChange): Promise<void>;
  say(roomId: string, acsUserId: string, text: string, final: boolean): Promise<number>;
  switchDialOut(roomId: string, pstnDialOutEnabled: boolean): Promise<void>;
  setPhone(phoneNumber: string, phone: object): Promise<void>;
  phoneIn(roomId: string, phoneNumber: string): Promise<unknown>;
  surveysOf(roomId: string): Promise<unknown[]>;
}
