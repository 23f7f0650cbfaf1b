import { AnteroomRoot, KnockScreen } from '@anteroom/components';
import { AnteroomError, type Knock } from '@anteroom/contract';
import { fixtures, LONG_NAME } from '@anteroom/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { NOW } from './exampleRoom.js';
import { framed } from './framed.js';

const room = fixtures.mayKnock(NOW).room();

function knock(state: Knock['state'], more: Partial<Knock> = {}): Knock {
  return {
    id: 'k1',
    state,
    displayName: 'Eve Novak',
    knockedAt: room.serverTime,
    expiresAt: new Date(Date.parse(room.serverTime) + 5 * 60_000).toISOString(),
    ...more,
  };
}

const meta = {
  title: 'Parts/Knock',
  component: KnockScreen,
  decorators: [
    (Story) => (
      <AnteroomRoot data-anteroom="story">
        <Story />
      </AnteroomRoot>
    ),
    framed(),
  ],
  args: {
    room,
    knock: undefined,
    isSending: false,
    error: undefined,
    serverNow: () => Date.parse(room.serverTime),
    onKnock: () => {},
    onWithdraw: () => {},
  },
} satisfies Meta<typeof KnockScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Asking: Story = {};
export const UnknownOwner: Story = { args: { room: { ...room, owner: undefined } } };
export const LongNames: Story = {
  args: {
    room: {
      ...room,
      title: `${LONG_NAME} and everyone else who would like to come`,
      owner: { displayName: LONG_NAME },
    },
  },
};
export const Sending: Story = { args: { isSending: true } };
export const SendingFailed: Story = { args: { error: new AnteroomError('too-many-knocks', 'refused three times') } };
export const WaitingNext: Story = { args: { knock: knock('waiting', { place: 1 }) } };
export const WaitingInLine: Story = {
  args: { knock: knock('waiting', { place: 4, note: 'Hi Olga, I have the figures for page three.' }) },
};
export const Admitted: Story = { args: { knock: knock('admitted', { role: 'Attendee' }) } };
export const Refused: Story = {
  args: { knock: knock('refused', { reason: 'We are nearly done. Next week, please.' }) },
};
export const Expired: Story = { args: { knock: knock('expired') } };
export const Withdrawn: Story = { args: { knock: knock('withdrawn') } };
