import { expect, it } from 'vitest';
import { inCall } from '../../../test/inCall.js';
import { type Call, Features } from '../../index.js';
import type { DataChannelFeature } from './DataChannelFeature.js';
import type { DataChannelReceiver } from './DataChannelReceiver.js';

const dataOf = (call: Call) => call.feature(Features.DataChannel) as DataChannelFeature;
const bytes = (text: string) => new TextEncoder().encode(text);

/** What a call receives: texts with their sender and channel, and channels that were closed. */
function heard(call: Call) {
  const messages: string[] = [];
  const closed: number[] = [];
  dataOf(call).on('dataChannelReceiverCreated', (receiver: DataChannelReceiver) => {
    const from = receiver.senderParticipantIdentifier;
    receiver.on('messageReady', () => {
      for (let message = receiver.readMessage(); message; message = receiver.readMessage()) {
        const text = new TextDecoder().decode(message.data);
        messages.push(`${receiver.channelId}/${message.sequenceNumber} ${text}`);
        expect(from).toMatchObject({ kind: 'communicationUser' });
      }
    });
    receiver.on('close', () => void closed.push(receiver.channelId));
  });
  return { messages, closed };
}

it('data reaches everyone, or those who are named, in order and on its channel', async () => {
  const [ada, ben, cleo] = await inCall(['Presenter', 'Attendee', 'Consumer']);
  const [atBen, atCleo] = [heard(ben.call), heard(cleo.call)];
  const toAll = dataOf(ada.call).createDataChannelSender({});
  const toBen = dataOf(ada.call).createDataChannelSender({
    channelId: 7,
    participants: [{ communicationUserId: ben.acsUserId }],
    reliability: 'Lossy',
  });
  await toAll.sendMessage(bytes('one'));
  await toAll.sendMessage(bytes('two'));
  await toBen.sendMessage(bytes('for ben'));
  await expect.poll(() => atBen.messages.toSorted()).toEqual(['1/1 one', '1/2 two', '7/1 for ben']);
  await expect.poll(() => atCleo.messages).toEqual(['1/1 one', '1/2 two']);

  toBen.setParticipants([{ communicationUserId: cleo.acsUserId }]);
  await toBen.sendMessage(bytes('for cleo'));
  await expect.poll(() => atCleo.messages).toContain('7/1 for cleo');
  expect(atBen.messages).not.toContain('7/2 for cleo');

  toAll.close();
  await expect.poll(() => [atBen.closed, atCleo.closed]).toEqual([[1], [1]]);
  await expect(toAll.sendMessage(bytes('late'))).rejects.toMatchObject({ code: 412 });
});

it('the channels of a person who leaves are closed', async () => {
  const [ada, ben] = await inCall(['Presenter', 'Attendee']);
  const atBen = heard(ben.call);
  await dataOf(ada.call).createDataChannelSender({ channelId: 4 }).sendMessage(bytes('one'));
  await expect.poll(() => atBen.messages).toEqual(['4/1 one']);
  await ada.call.hangUp();
  await expect.poll(() => atBen.closed).toEqual([4]);
});

it('a channel that ends with the call is closed when the call is over', async () => {
  const [ada, ben] = await inCall(['Presenter', 'Attendee']);
  const states: string[] = [];
  dataOf(ben.call).on('dataChannelReceiverCreated', (receiver: DataChannelReceiver) => {
    receiver.on('close', () => void states.push(ben.call.state));
  });
  const atBen = heard(ben.call);
  await dataOf(ada.call).createDataChannelSender({}).sendMessage(bytes('one'));
  await expect.poll(() => atBen.messages).toEqual(['1/1 one']);
  await ben.call.hangUp();
  expect(states).toEqual(['Disconnected']);
});

it('a message that is too large, a number in use, and a call that is over are refused', async () => {
  const [ada] = await inCall(['Presenter']);
  const sender = dataOf(ada.call).createDataChannelSender({ channelId: 3 });
  await expect(sender.sendMessage(new Uint8Array(sender.maxMessageSize + 1))).rejects.toMatchObject({ code: 413 });
  expect(() => dataOf(ada.call).createDataChannelSender({ channelId: 3 })).toThrow(/3 is open already/);
  await ada.call.hangUp();
  await expect(sender.sendMessage(bytes('late'))).rejects.toMatchObject({ code: 412 });
});
