import { RoomDetails, RoomEditor, RoomList } from '@anteroom/components';
import { createFakeEndpoint, type FakeEndpoint, type FakeEndpointOptions, fixtures } from '@anteroom/testing';
import { withAnteroom } from '@anteroom/testing/storybook';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { deskRoomId, deskRooms } from './deskRooms.js';

const STANDUP = deskRoomId(3);
const nowhere = () => {};

const meta = {
  title: 'Room desk',
  parameters: { layout: 'padded' },
  // A draft that one story leaves behind would be restored in the next.
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta;

export default meta;
type Story = StoryObj;

interface Situation {
  show: ReactElement;
  /** axe checks the story once this selector matches. */
  until: string;
  at: () => FakeEndpointOptions;
  also?: (endpoint: FakeEndpoint) => void;
  play?: Story['play'];
}

function situation({ show, until, at, also, play }: Situation): Story {
  return {
    render: () => show,
    decorators: withAnteroom(() => {
      const endpoint = createFakeEndpoint(at());
      also?.(endpoint);
      return endpoint;
    }),
    play: async (context) => {
      const { waitFor } = await import('storybook/test');
      await waitFor(() => {
        if (!context.canvasElement.querySelector(until)) throw new Error(`${until} is not shown.`);
      });
      await play?.(context);
    },
  };
}

const list = <RoomList onOpen={nowhere} onEdit={nowhere} onCreate={nowhere} />;
const details = (
  <RoomDetails roomId={STANDUP} joinUrl={(id) => `https://contoso.example/rooms/${id}`} onEdit={nowhere} />
);

export const List = situation({ show: list, until: '[data-room]', at: () => deskRooms(8) });
export const ListOfAnInvitedPerson = situation({
  show: <RoomList onOpen={nowhere} onEdit={nowhere} />,
  until: '[data-room]',
  at: () => deskRooms(8, 'ada'),
});
export const ManyRooms = situation({
  show: <RoomList pageSize={20} onOpen={nowhere} onEdit={nowhere} onCreate={nowhere} />,
  until: '[data-action="show-more"]',
  at: () => deskRooms(120),
});
export const NoRooms = situation({ show: list, until: '[data-action="create-room"]', at: () => deskRooms(0) });
export const ListLoading: Story = {
  render: () => list,
  decorators: withAnteroom(() => createFakeEndpoint({ ...deskRooms(3), latencyMs: 600_000 })),
};
export const ListDown = situation({
  show: list,
  until: '[data-anteroom="error-screen"]',
  at: () => deskRooms(3),
  also: (endpoint) => endpoint.fail('network'),
});

export const NewRoom = situation({
  show: <RoomEditor onCancel={nowhere} />,
  until: '[data-action="save-room"]',
  at: () => deskRooms(0),
});
export const EditWithAnOpenCall = situation({
  show: <RoomEditor roomId={STANDUP} onCancel={nowhere} />,
  until: '[data-participant]',
  at: () => deskRooms(8),
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Role for Ben Okafor' }), 'Consumer');
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Cleo Martín' }));
  },
});
export const EditWithErrors = situation({
  show: <RoomEditor roomId={STANDUP} onCancel={nowhere} />,
  until: '[data-participant]',
  at: () => deskRooms(8),
  play: async ({ canvas, userEvent }) => {
    await userEvent.clear(canvas.getByRole('textbox', { name: /Title/ }));
    await userEvent.type(canvas.getByLabelText('Add people'), '8:orgid:1, dot, dot');
    await userEvent.clear(canvas.getByLabelText(/^Closes(?!,)/));
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }));
  },
});
export const EditManyPeople: Story = {
  ...situation({
    show: <RoomEditor roomId={fixtures.manyPeople(0).roomId} onCancel={nowhere} />,
    until: '[data-participant]',
    at: () => fixtures.manyPeople(Date.now(), { as: 'owner' }),
  }),
  // axe takes longer for 350 rows than a test may take. The other stories check the same rows.
  parameters: { a11y: { test: 'off' } },
};
export const EditByAPresenter = situation({
  show: <RoomEditor roomId={STANDUP} onCancel={nowhere} />,
  until: '[data-participant]',
  at: () => deskRooms(8, 'ada'),
});

export const Details = situation({ show: details, until: 'dl', at: () => deskRooms(8) });
export const DetailsForAnInvitedPerson = situation({ show: details, until: 'dl', at: () => deskRooms(8, 'ada') });
export const DetailsOfMissingRoom = situation({
  show: details,
  until: '[data-anteroom="error-screen"]',
  at: () => deskRooms(0),
});

export const Dark: Story = { ...List, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...EditWithAnOpenCall, globals: { direction: 'rtl' } };
