import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LiveCall } from './LiveCall.js';

const meta = {
  title: 'Live call',
  component: LiveCall,
  args: { host: 'http://localhost:5173', left: 'ada', right: 'ben' },
} satisfies Meta<typeof LiveCall>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PresenterAndAttendee: Story = { tags: ['!test'] };
export const PresenterAndConsumer: Story = { args: { right: 'cleo' }, tags: ['!test'] };
export const PresenterAndSomebodyWhoKnocks: Story = { args: { right: 'eve' }, tags: ['!test'] };
export const NotStarted: Story = {
  // No server can be on port 1: browsers refuse it.
  args: { host: 'http://localhost:1' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('npm start')).toBeVisible();
  },
};
