import { AnteroomRoot, Lobby } from '@anteroom/components';
import type { EndpointConnection } from '@anteroom/hooks';
import { NAMES_IN_SCRIPTS } from '@anteroom/testing';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { examplePeople, invitedTo } from './exampleRoom.js';
import { framed } from './framed.js';
import { refuseDevices } from './refuseDevices.js';

const GOOD: EndpointConnection = { status: 'good', roundTripMs: 42 };

const meta = {
  title: 'Parts/Lobby',
  component: Lobby,
  decorators: [
    (Story) => (
      <AnteroomRoot data-anteroom="story">
        <Story />
      </AnteroomRoot>
    ),
    framed(),
  ],
  args: { phase: 'open', people: examplePeople(6), onJoin: () => {}, connection: GOOD, ...invitedTo() },
} satisfies Meta<typeof Lobby>;

export default meta;
type Story = StoryObj<typeof meta>;

function button(canvas: HTMLElement, action: string): HTMLElement {
  const found = canvas.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!found) throw new Error(`There is no button ${action} yet.`);
  return found;
}

export const Presenter: Story = { args: invitedTo({ as: 'Presenter' }) };
export const Collaborator: Story = { args: invitedTo({ as: 'Collaborator' }) };
export const Attendee: Story = {};
export const Consumer: Story = { args: invitedTo({ as: 'Consumer' }) };

export const NobodyElse: Story = { args: { people: examplePeople(1) } };
export const OneOther: Story = { args: { people: examplePeople(2) } };
export const ManyPeople: Story = { args: { people: examplePeople(350) } };
export const PeopleNotKnownYet: Story = { args: { people: undefined } };

export const LongNames: Story = {
  args: {
    ...invitedTo({
      as: 'Presenter',
      names: NAMES_IN_SCRIPTS,
      title: 'Übergangsverfahrensbesprechung der Donaudampfschifffahrtsgesellschaft',
    }),
    people: examplePeople(6, { names: NAMES_IN_SCRIPTS }),
  },
};

export const PeopleInTheCall: Story = { args: { inCall: examplePeople(3).slice(1) } };
export const OtherTimeZone: Story = {
  args: { room: { ...invitedTo().room, metadata: { timeZone: 'Asia/Tokyo' } } },
};
export const SlowConnection: Story = { args: { connection: { status: 'slow', roundTripMs: 1840 } } };
export const Offline: Story = { args: { connection: { status: 'offline' } } };
export const Unreachable: Story = { args: { connection: { status: 'unreachable' } } };

export const ClosingSoon: Story = { args: { phase: 'closing' } };
export const Closed: Story = { args: { phase: 'expired' } };
export const Busy: Story = { args: { busy: true } };
export const WithNotice: Story = {
  args: {
    notice: (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>The last attempt didn’t get through.</MessageBarBody>
      </MessageBar>
    ),
  },
};

export const CameraDenied: Story = {
  beforeEach: () => refuseDevices({ video: 'NotAllowedError', permission: 'denied' }),
};
export const NoCamera: Story = { beforeEach: () => refuseDevices({ video: 'NotFoundError' }) };
export const CameraBusy: Story = { beforeEach: () => refuseDevices({ video: 'NotReadableError' }) };
export const EverythingDenied: Story = {
  beforeEach: () => refuseDevices({ video: 'NotAllowedError', audio: 'NotAllowedError', permission: 'denied' }),
};

export const DeniedBySystem: Story = {
  beforeEach: () => refuseDevices({ video: 'NotAllowedError', audio: 'NotAllowedError', permission: 'granted' }),
};
export const NotAnswered: Story = {
  beforeEach: () => refuseDevices({ video: 'NotAllowedError', permission: 'prompt' }),
};
export const HowToAllow: Story = {
  ...EverythingDenied,
  play: async ({ canvasElement, userEvent }) => {
    await waitFor(() => userEvent.click(button(canvasElement, 'permission-help')));
  },
};
export const DevicesUnfolded: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Devices' }));
    // Contrast is measured on what has come in, not on what still fades.
    const moving = () =>
      canvasElement.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running');
    await waitFor(() => expect(moving()).toHaveLength(0));
  },
};

export const Narrow: Story = { decorators: framed(320) };
export const NarrowConsumer: Story = { ...Consumer, decorators: framed(320) };
export const NarrowLongNames: Story = { ...LongNames, decorators: framed(320) };
export const NarrowDenied: Story = { ...EverythingDenied, decorators: framed(320) };
export const Medium: Story = { decorators: framed(640) };
export const NarrowHelp: Story = { ...HowToAllow, decorators: framed(360) };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkDenied: Story = { ...EverythingDenied, globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
