import { RoomCall } from '@anteroom/components';
import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';

const ROOM_ID = '99412345678901234';
const MINUTE_MS = 60_000;

interface Situation {
  /** Who looks at it: `ada` presents, `cleo` watches, `eve` is not invited. */
  as: 'ada' | 'cleo' | 'eve';
  /** When the room opens and closes, in minutes from now. */
  opens: number;
  closes: number;
  /** What the endpoint fails with, on every request. */
  fails?: Parameters<FakeEndpoint['fail']>[0];
}

function endpointFor({ as, opens, closes, fails }: Situation): FakeEndpoint {
  const now = Date.now();
  const endpoint = createFakeEndpoint({
    me: as,
    people: [
      { id: 'ada', displayName: 'Ada Lovelace' },
      { id: 'cleo', displayName: 'Cleo Martin' },
      { id: 'eve', displayName: 'Eve Adams' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Weekly review',
        validFrom: new Date(now + opens * MINUTE_MS).toISOString(),
        validUntil: new Date(now + closes * MINUTE_MS).toISOString(),
        roster: { ada: 'Presenter', cleo: 'Consumer' },
      },
    ],
  });
  if (fails) endpoint.fail(fails);
  return endpoint;
}

/** The whole component over a fake endpoint. Joining needs the emulator: run `npm start` for a call. */
function Situated(situation: Situation) {
  const [endpoint] = useState(() => endpointFor(situation));
  return (
    <div style={{ blockSize: '640px' }}>
      <AnteroomProvider endpoint="/api" fetch={endpoint.fetch} retryDelayMs={1}>
        <RoomCall roomId={ROOM_ID} />
      </AnteroomProvider>
    </div>
  );
}

const meta: Meta<typeof Situated> = {
  title: 'Room call',
  component: Situated,
  args: { as: 'ada', opens: -5, closes: 55 },
  parameters: { layout: 'fullscreen' },
};

export default meta;
type Story = StoryObj<typeof Situated>;

/** Waits until the screen that the story is about is there, so that axe looks at it. */
const shows =
  (screen: string): Story['play'] =>
  async ({ canvasElement }) => {
    const { waitFor } = await import('storybook/test');
    await waitFor(() => {
      if (!canvasElement.querySelector(`[data-screen="${screen}"]`)) throw new Error(`${screen} is not shown.`);
    });
  };

export const Presenter: Story = { play: shows('lobby') };
export const Consumer: Story = { args: { as: 'cleo' }, play: shows('lobby') };
export const NotOpenYet: Story = { args: { opens: 12, closes: 72 }, play: shows('scheduled') };
export const Over: Story = { args: { opens: -120, closes: -60 }, play: shows('error') };
export const NotInvited: Story = { args: { as: 'eve' }, play: shows('error') };
export const EndpointDown: Story = { args: { fails: 'network' }, play: shows('error') };
export const EndpointAnswersNonsense: Story = { args: { fails: 'nonsense' }, play: shows('error') };
