import {
  AnteroomRoot,
  EndedScreen,
  ErrorScreen,
  JoiningScreen,
  LoadingScreen,
  ScheduledScreen,
} from '@anteroom/components';
import { AnteroomError, CALL_END_REASONS, ERROR_CODES } from '@anteroom/contract';
import { Divider } from '@fluentui/react-components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { invitedTo } from './exampleRoom.js';
import { framed } from './framed.js';

const meta = {
  title: 'Parts/Screens',
  decorators: [
    (Story) => (
      <AnteroomRoot data-anteroom="story">
        <Story />
      </AnteroomRoot>
    ),
    framed(),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const { room } = invitedTo();
const opened = Date.now();

/** A clock that runs from this many milliseconds before the room opens. */
function clockBefore(before: number): () => number {
  const start = Date.parse(room.validFrom) - before;
  return () => start + Date.now() - opened;
}

const inMinutes = clockBefore(12 * 60_000);
const inHours = clockBefore(3 * 3_600_000 + 5 * 60_000);
const inDays = clockBefore(3 * 86_400_000);

export const Loading: Story = { render: () => <LoadingScreen /> };
export const Scheduled: Story = { render: () => <ScheduledScreen room={room} serverNow={inMinutes} /> };
export const ScheduledInHours: Story = { render: () => <ScheduledScreen room={room} serverNow={inHours} /> };
export const ScheduledInDays: Story = { render: () => <ScheduledScreen room={room} serverNow={inDays} /> };
export const ScheduledElsewhere: Story = {
  render: () => <ScheduledScreen room={{ ...room, metadata: { timeZone: 'Asia/Tokyo' } }} serverNow={inMinutes} />,
};
export const ScheduledWithDevices: Story = {
  ...Scheduled,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Check camera/ }));
  },
};
export const ScheduledConsumer: Story = {
  render: () => <ScheduledScreen room={invitedTo({ as: 'Consumer' }).room} serverNow={inMinutes} />,
};
export const Joining: Story = { render: () => <JoiningScreen title={room.title} onCancel={() => {}} /> };

export const ErrorThatCanBeRetried: Story = {
  render: () => (
    <ErrorScreen
      error={new AnteroomError('endpoint-unreachable', 'GET /rooms/1 timed out', { traceId: '4bf92f3577b34da6' })}
      onRetry={() => {}}
    />
  ),
};
export const ErrorThatStays: Story = {
  render: () => <ErrorScreen error={new AnteroomError('not-invited', 'not on the roster')} onRetry={() => {}} />,
};
export const Late: Story = {
  render: () => <ErrorScreen error={new AnteroomError('room-expired', 'The room is over.')} room={room} />,
};
export const EveryError: Story = {
  render: () => (
    <>
      {ERROR_CODES.map((code) => (
        <div key={code}>
          <ErrorScreen error={new AnteroomError(code, code)} onRetry={() => {}} />
          <Divider />
        </div>
      ))}
    </>
  ),
};

export const Ended: Story = {
  render: () => <EndedScreen reason={CALL_END_REASONS.left} durationMs={42 * 60_000} onRejoin={() => {}} />,
};
export const Removed: Story = {
  render: () => (
    <EndedScreen reason={CALL_END_REASONS.removedByParticipant} durationMs={42 * 60_000} onRejoin={() => {}} />
  ),
};
export const EveryEnd: Story = {
  // Two ends have the same title, and only this story shows both on one page.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <>
      {Object.entries(CALL_END_REASONS).map(([name, reason]) => (
        <div key={name}>
          <EndedScreen reason={reason} durationMs={3_900_000} onRejoin={() => {}} />
          <Divider />
        </div>
      ))}
      <EndedScreen reason={{ code: 999, subCode: 1 }} onRejoin={() => {}} />
    </>
  ),
};

export const Narrow: Story = { ...ErrorThatCanBeRetried, decorators: framed(320) };
export const NarrowScheduledWithDevices: Story = { ...ScheduledWithDevices, decorators: framed(360) };
export const NarrowScheduled: Story = { ...ScheduledInHours, decorators: framed(320) };
export const Dark: Story = { ...Scheduled, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Scheduled, globals: { direction: 'rtl' } };
