import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { describe, expect, it } from 'vitest';
import { emulator, inCall, MUTED } from '../../test/inCall.js';
import { CallClient } from '../index.js';
import type { Call } from './Call.js';

function statesOf(call: Call): string[] {
  const states: string[] = [];
  call.on('stateChanged', () => void states.push(call.state));
  return states;
}

describe('a call that is ending', () => {
  it('ends once, and for good, when it is left in the moment of its join', async () => {
    const { roomId, people } = await emulator.openRoom(['Presenter']);
    const [person] = people;
    if (!person) throw new Error('Nobody is in the room.');
    const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(person.token));
    const removed: unknown[] = [];
    agent.on('callsUpdated', (change: { removed: unknown[] }) => void removed.push(...change.removed));
    const call = agent.join({ roomId }, MUTED);
    const states = statesOf(call);
    await agent.dispose();
    expect(call.state).toBe('Disconnected');
    expect(states).toEqual(['Disconnecting', 'Disconnected']);
    expect(removed).toEqual([call]);
  });

  it('is neither held nor resumed any more', async () => {
    const [ada] = await inCall(['Presenter'], MUTED);
    await ada.call.hold();
    const states = statesOf(ada.call);
    const leaving = ada.call.hangUp();
    await expect(ada.call.resume()).rejects.toMatchObject({ code: 412 });
    await leaving;
    expect(states).toEqual(['Disconnecting', 'Disconnected']);
  });

  it('is over for everyone who waits for it, also for a listener that hangs up when it starts to end', async () => {
    const [ada] = await inCall(['Presenter'], MUTED);
    const leaving: Promise<void>[] = [];
    ada.call.on('stateChanged', () => void leaving.push(ada.call.hangUp()));
    leaving.push(ada.call.hangUp());
    await Promise.all(leaving);
    expect(ada.call.state).toBe('Disconnected');
  });
});
