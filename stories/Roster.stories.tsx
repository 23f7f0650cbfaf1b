import { type InCallPerson, mergeRoster, Roster } from '@anteroom/components';
import { NAMES_IN_SCRIPTS } from '@anteroom/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { examplePeople } from './exampleRoom.js';
import { framed } from './framed.js';

/** The first ones of a room's people, with their media on and off in turn. */
function inCall(count: number): InCallPerson[] {
  return examplePeople(count).map(({ acsUserId }, index) => ({
    acsUserId,
    microphone: index % 2 === 0,
    camera: index % 3 !== 0,
    screen: index === 1,
    speaking: index === 2,
  }));
}

const meta = {
  title: 'Parts/Roster',
  component: Roster,
  decorators: framed(320),
  args: { people: mergeRoster(examplePeople(6), inCall(3)), meId: examplePeople(6)[1]?.acsUserId ?? '' },
} satisfies Meta<typeof Roster>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InTheCall: Story = {};
export const Nobody: Story = { args: { people: [] } };
export const OnePerson: Story = { args: { people: mergeRoster(examplePeople(1), inCall(1)) } };
export const TwoPeople: Story = { args: { people: mergeRoster(examplePeople(2), inCall(2)) } };
export const ManyPeople: Story = { args: { people: mergeRoster(examplePeople(350), inCall(40)) } };
export const OnlyInvited: Story = { args: { people: mergeRoster(examplePeople(4), []) } };
export const LongNames: Story = {
  args: { people: mergeRoster(examplePeople(6, { names: NAMES_IN_SCRIPTS }), inCall(4)) },
};
export const UnknownPerson: Story = {
  args: { people: mergeRoster(examplePeople(2), [{ acsUserId: '8:acs:example_elsewhere', microphone: true }]) },
};
export const Wide: Story = { decorators: framed() };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
