import { AnteroomRoot, type Notice, Notices, TimeLeft } from '@anteroom/components';
import { AnteroomError, type Knock } from '@anteroom/contract';
import { LONG_NAME } from '@anteroom/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { NOW } from './exampleRoom.js';
import { framed } from './framed.js';

const MINUTE = 60_000;
const closesAt = NOW + 5 * MINUTE;

const knock = (id: string, displayName: string, note?: string): Knock => ({
  id,
  state: 'waiting',
  displayName,
  knockedAt: new Date(NOW).toISOString(),
  expiresAt: new Date(NOW + 5 * MINUTE).toISOString(),
  ...(note !== undefined && { note }),
});

const shown = (...notices: Notice[]) => notices.map((notice, index) => ({ id: index + 1, notice }));

const meta = {
  title: 'Parts/Notices',
  component: Notices,
  decorators: [
    (Story) => (
      <AnteroomRoot data-anteroom="story">
        <Story />
      </AnteroomRoot>
    ),
    framed(),
  ],
  args: {
    notices: [],
    knocks: [knock('k1', 'Eve Novak', 'I have the figures for page three')],
    actions: { admit: async () => {}, refuse: async () => {} },
    onExtend: () => {},
    onLeave: () => {},
    onShowKnocks: () => {},
    onDismiss: () => {},
  },
} satisfies Meta<typeof Notices>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NewRole: Story = { args: { notices: shown({ kind: 'role', role: 'Presenter' }) } };
export const InAnotherTab: Story = { args: { notices: shown({ kind: 'elsewhere', where: 'tab' }) } };

export const Muted: Story = { args: { notices: shown({ kind: 'muted' }) } };
export const MayShare: Story = { args: { notices: shown({ kind: 'sharing', may: true }) } };
export const MayNotShare: Story = { args: { notices: shown({ kind: 'sharing', may: false }) } };
export const ClosingSoon: Story = { args: { notices: shown({ kind: 'closing', minutes: 5, closesAt }) } };
export const ClosingNow: Story = {
  args: { notices: shown({ kind: 'closing', minutes: 1, closesAt }), onExtend: undefined },
};
export const MoreTime: Story = { args: { notices: shown({ kind: 'extended', closesAt: NOW + 30 * MINUTE }) } };
export const LessTime: Story = { args: { notices: shown({ kind: 'shortened', closesAt: NOW + 30 * MINUTE }) } };
export const Reconnecting: Story = { args: { notices: shown({ kind: 'reconnecting' }) } };
export const Reconnected: Story = { args: { notices: shown({ kind: 'reconnected' }) } };
export const SomeoneKnocks: Story = { args: { notices: shown({ kind: 'knock' }) } };
export const SeveralPeopleKnock: Story = {
  args: { notices: shown({ kind: 'knock' }), knocks: [knock('k1', 'Eve Novak'), knock('k2', 'Finn Berg')] },
};
export const LongName: Story = {
  args: { notices: shown({ kind: 'knock' }), knocks: [knock('k1', LONG_NAME, LONG_NAME)] },
};
export const ActionFailed: Story = {
  args: { notices: shown({ kind: 'failed', error: new AnteroomError('knock-settled', ''), operation: 'change' }) },
};
export const TwoMostUrgent: Story = {
  args: { notices: shown({ kind: 'knock' }, { kind: 'closing', minutes: 5, closesAt }, { kind: 'reconnected' }) },
};
export const TimeLeftBadges: Story = {
  render: () => (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' }}>
      {[14.5, 4.5, 0.5].map((minutes) => (
        <TimeLeft key={minutes} closesAt={NOW + minutes * MINUTE} serverNow={() => NOW} />
      ))}
    </div>
  ),
};
