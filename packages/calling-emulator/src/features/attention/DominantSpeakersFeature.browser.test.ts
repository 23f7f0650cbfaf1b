import { AzureCommunicationTokenCredential, getIdentifierRawId } from '@azure/communication-common';
import { afterEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../test/emulatorCommands.js';
import { type CallAgent, CallClient } from '../../index.js';
import type { DominantSpeakersFeature } from './DominantSpeakersFeature.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];

afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
});

it('the dominant speakers are those who are actually heard, the latest first', async () => {
  const { roomId, people } = await emulator.openRoom(['Presenter', 'Attendee', 'Attendee']);
  const calls = [];
  for (const person of people) {
    const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(person.token));
    agents.push(agent);
    const call = agent.join({ roomId }, { audioOptions: { muted: true } });
    await expect.poll(() => call.state).toBe('Connected');
    calls.push(call);
  }
  const [listener, ben, cleo] = calls;
  const feature = listener?.feature('DominantSpeakers') as DominantSpeakersFeature;
  const order = () =>
    feature.dominantSpeakers.speakersList.map((one) =>
      people.findIndex(({ acsUserId }) => acsUserId === getIdentifierRawId(one)),
    );
  expect(order()).toEqual([]);
  await cleo?.unmute();
  await expect.poll(order).toEqual([2]);
  await cleo?.mute();
  await ben?.unmute();
  await expect.poll(order).toEqual([1, 2]);
  await ben?.hangUp();
  await expect.poll(order).toEqual([2]);
});
