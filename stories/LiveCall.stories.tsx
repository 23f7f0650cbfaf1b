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
export const PresenterAndPersonKnocking: Story = { args: { right: 'eve' }, tags: ['!test'] };
export const NotStarted: Story = {
  // Browsers refuse to connect to port 1, so no server can run there.
  args: { host: 'http://localhost:1' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('npm start')).toBeVisible();
  },
};
