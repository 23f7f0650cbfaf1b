import { RoomCall } from '@anteroom/components';
import { createFakeEndpoint, type FakeFailure, type Fixture, fixtures } from '@anteroom/testing';
import { withAnteroom } from '@anteroom/testing/storybook';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Globals } from 'storybook/internal/types';

/** The whole component with a fake endpoint. Joining needs the emulator: run `npm start` for a call. */
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

/** A story that waits for its screen, so that axe checks it. `fails` is how every request fails. */
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
export const Ended: Story = shows('error', fixtures.expired);
export const NotInvited: Story = shows('error', fixtures.notInvited);
export const MayKnock: Story = shows('knock', fixtures.mayKnock);
export const KnockWaiting: Story = shows('knock', fixtures.knockWaiting);
export const EndpointDown: Story = shows('error', fixtures.open, 'network');
export const InvalidResponse: Story = shows('error', fixtures.open, 'nonsense');

const FIXTURE_OF: Record<string, (now: number) => Fixture> = {
  Presenter: fixtures.presenter,
  Attendee: fixtures.attendee,
  Consumer: fixtures.consumer,
  Collaborator: fixtures.collaborator,
};

const SLOW_MS = 3_000;

/** An endpoint with the role and the network fault that the toolbar sets. */
function endpointOf({ role, network }: Globals) {
  const endpoint = createFakeEndpoint((FIXTURE_OF[String(role)] ?? fixtures.presenter)(Date.now()));
  const fetchSlowly: typeof fetch = async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return endpoint.fetch(...request);
  };
  if (network === 'slow') return { ...endpoint, fetch: fetchSlowly };
  if (isFailure(network)) endpoint.fail(network);
  return endpoint;
}

const FAILURES = ['network', 'nonsense', 'service-unavailable', 'too-many-requests'] as const satisfies FakeFailure[];

function isFailure(value: unknown): value is (typeof FAILURES)[number] {
  return FAILURES.some((failure) => failure === value);
}

/** Choose a role and a fault in the toolbar. */
export const SetByTheToolbar: Story = {
  decorators: (Story, { args, globals }) => (
    <div key={`${globals.role} ${globals.network}`} style={{ display: 'contents' }}>
      {withAnteroom(() => endpointOf(globals))(Story, { args })}
    </div>
  ),
};
