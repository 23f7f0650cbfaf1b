import { AzureCommunicationTokenCredential, createIdentifierFromRawId } from '@azure/communication-common';
import type { ParticipantRole } from '@azure/communication-rooms';
import { afterEach, expect } from 'vitest';
import { commands } from 'vitest/browser';
import { type Call, type CallAgent, CallClient, type RemoteParticipant } from '../src/index.js';
import type { EmulatorCommands } from './emulatorCommands.js';

export const emulator = commands as unknown as EmulatorCommands;
export const MUTED = { audioOptions: { muted: true } };

const agents: CallAgent[] = [];

afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
});

export interface Person {
  acsUserId: string;
  roomId: string;
  agent: CallAgent;
  call: Call;
}

/** A room with a person in each of the roles; `join` lets the person at that index in. */
export async function openRoom(roles: readonly ParticipantRole[]) {
  const { roomId, people } = await emulator.openRoom([...roles]);
  return {
    roomId,
    people,
    async join(place: number, options = {}): Promise<Person> {
      const person = people[place];
      if (!person) throw new Error(`The room has no place ${place}.`);
      const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(person.token));
      agents.push(agent);
      const call = agent.join({ roomId }, options);
      await expect.poll(() => call.state).toBe('Connected');
      return { acsUserId: person.acsUserId, roomId, agent, call };
    },
  };
}

/** One person in each of the roles, in one call, after everyone sees everyone. They leave after the test. */
export async function inCall<const Roles extends readonly ParticipantRole[]>(roles: Roles, options = {}) {
  const { join } = await openRoom(roles);
  const joined: Person[] = [];
  for (const place of roles.keys()) joined.push(await join(place, options));
  for (const { call } of joined) await expect.poll(() => call.remoteParticipants.length).toBe(roles.length - 1);
  return joined as unknown as { [K in keyof Roles]: Person };
}

export const identifierOf = ({ acsUserId }: Person) => createIdentifierFromRawId(acsUserId);

export function seenBy(viewer: Person, other: Person): RemoteParticipant | undefined {
  return viewer.call.remoteParticipants.find(
    ({ identifier }) => 'communicationUserId' in identifier && identifier.communicationUserId === other.acsUserId,
  );
}
