import { RoomCall } from '@anteroom/components';
import { createFakeEndpoint, type FakeFailure, type Fixture, fixtures } from '@anteroom/testing';
import { withAnteroom } from '@anteroom/testing/storybook';
import type { Meta, StoryObj } from '@storybook/react-vite';

/** The whole component over a fake endpoint. Joining needs the emulator: run `npm start` for a call. */
const meta = {
  title: 'Room call',
  component: RoomCall,
  args: { roomId: fixtures.open(Date.now()).roomId },
  parameters: { layout: 'fullscreen' },
  decorators: (Story) => (
    <div style={{ blockSize: '640px' }}>
      <Story />
    </div>
  ),
} satisfies Meta<typeof RoomCall>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story that is over when its screen is there, so that axe looks at it. `fails`: every request, and how. */
function shows(screen: string, fixture: (now: number) => Fixture, fails?: FakeFailure): Story {
  return {
    decorators: withAnteroom(() => {
      const endpoint = createFakeEndpoint(fixture(Date.now()));
      if (fails) endpoint.fail(fails);
      return endpoint;
    }),
    play: async ({ canvasElement }) => {
      const { waitFor } = await import('storybook/test');
      await waitFor(() => {
        if (!canvasElement.querySelector(`[data-screen="${screen}"]`)) throw new Error(`${screen} is not shown.`);
      });
    },
  };
}

export const Presenter: Story = shows('lobby', fixtures.presenter);
export const Consumer: Story = shows('lobby', fixtures.consumer);
export const NotOpenYet: Story = shows('scheduled', fixtures.scheduled);
export const Over: Story = shows('error', fixtures.expired);
export const NotInvited: Story = shows('error', fixtures.notInvited);
export const MayKnock: Story = shows('knock', fixtures.mayKnock);
export const KnockWaiting: Story = shows('knock', fixtures.knockWaiting);
export const EndpointDown: Story = shows('error', fixtures.open, 'network');
export const EndpointAnswersNonsense: Story = shows('error', fixtures.open, 'nonsense');
