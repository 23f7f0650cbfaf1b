import { type InCallPerson, mergeRoster, Roster, type RosterActions } from '@anteroom/components';
import type { Knock } from '@anteroom/contract';
import { NAMES_IN_SCRIPTS } from '@anteroom/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { examplePeople } from './exampleRoom.js';
import { framed } from './framed.js';

/** The first people of the room, with varying states of their media. */
function inCall(count: number): InCallPerson[] {
  return examplePeople(count).map(({ acsUserId }, index) => ({
    acsUserId,
    microphone: index % 2 === 0,
    camera: index % 3 !== 0,
    screen: index === 1,
    speaking: index === 2,
    hand: index === 3 ? 2 : index === 5 ? 1 : undefined,
    spotlight: index === 4,
    onHold: index === 6,
  }));
}

const NOW = Date.parse('2026-06-05T12:05:00Z');

function knocks(count: number): Knock[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `knock-${index}`,
    state: 'waiting',
    displayName: NAMES_IN_SCRIPTS[(index + 1) % NAMES_IN_SCRIPTS.length] ?? '',
    ...(index === 0 && { note: 'I am the interpreter for the second half. May I come in?' }),
    knockedAt: new Date(NOW - (count - index) * 70_000).toISOString(),
    expiresAt: new Date(NOW + 600_000).toISOString(),
  }));
}

/** Everything that a presenter may do. */
const actions = {
  setRoles: fn(async () => undefined),
  invite: fn(async () => undefined),
  removeFromRoom: fn(async () => undefined),
  removeFromCall: fn(async () => undefined),
  mute: fn(async () => undefined),
  spotlight: fn(async () => undefined),
  dial: fn(async () => undefined),
  admit: fn(async () => undefined),
  refuse: fn(async () => undefined),
} satisfies RosterActions;

const meta = {
  title: 'Parts/Roster',
  component: Roster,
  decorators: framed(320),
  args: { people: mergeRoster(examplePeople(6), inCall(3)), meId: examplePeople(6)[1]?.acsUserId ?? '', now: NOW },
} satisfies Meta<typeof Roster>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InTheCall: Story = {};
export const Empty: Story = { args: { people: [] } };
export const OnePerson: Story = { args: { people: mergeRoster(examplePeople(1), inCall(1)) } };
export const TwoPeople: Story = { args: { people: mergeRoster(examplePeople(2), inCall(2)) } };
export const ManyPeople: Story = { args: { people: mergeRoster(examplePeople(350), inCall(40)), actions } };
export const OnlyInvited: Story = { args: { people: mergeRoster(examplePeople(4), []) } };
export const EveryState: Story = { args: { people: mergeRoster(examplePeople(9), inCall(7)) } };
export const ByRole: Story = {
  args: { people: mergeRoster(examplePeople(9), inCall(7)), defaultGroupBy: 'role', actions },
};
export const Knocking: Story = {
  args: { people: mergeRoster(examplePeople(6), inCall(3)), knocks: knocks(2), actions },
};
export const ManyPeopleKnocking: Story = {
  args: { people: mergeRoster(examplePeople(6), inCall(3)), knocks: knocks(24), actions },
};
export const ForAPresenter: Story = { args: { people: mergeRoster(examplePeople(9), inCall(7)), actions } };
export const LongNames: Story = {
  args: { people: mergeRoster(examplePeople(6, { names: NAMES_IN_SCRIPTS }), inCall(4)), actions },
};
export const ByPhone: Story = {
  args: {
    people: mergeRoster(examplePeople(2), [
      ...inCall(1),
      { acsUserId: '4:+442079460000', microphone: true, phone: '+442079460000' },
    ]),
  },
};
export const UnknownPerson: Story = {
  args: { people: mergeRoster(examplePeople(2), [{ acsUserId: '8:acs:example_elsewhere', microphone: true }]) },
};
export const Closable: Story = { args: { onClose: fn(), actions } };
export const Wide: Story = { decorators: framed() };
export const Dark: Story = {
  args: { people: mergeRoster(examplePeople(9), inCall(7)), knocks: knocks(1), actions },
  globals: { theme: 'dark' },
};
export const RightToLeft: Story = {
  args: { people: mergeRoster(examplePeople(9), inCall(7)), knocks: knocks(1), actions },
  globals: { direction: 'rtl' },
};
