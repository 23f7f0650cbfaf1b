import { Body1, Button, Title3, useFluent } from '@fluentui/react-components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { checkLooks } from '../.storybook/checkLooks.js';

/** Shows the values that a story gets from the toolbar: Fluent's theme and the writing direction. */
function Toolbar() {
  const { dir } = useFluent();
  return (
    <main style={{ padding: 24, display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Title3 as="h1">Toolbar</Title3>
      <Body1>
        Text runs <strong>{dir}</strong>.
      </Body1>
      <Button appearance="primary">A Fluent button</Button>
    </main>
  );
}

const meta: Meta<typeof Toolbar> = { title: 'Toolbar', component: Toolbar };

export default meta;

export const LeftToRight: StoryObj<typeof Toolbar> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('ltr')).toBeVisible();
  },
};

export const RightToLeft: StoryObj<typeof Toolbar> = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('rtl')).toBeVisible();
  },
};

export const InArabic: StoryObj<typeof Toolbar> = {
  globals: { locale: 'ar-SA' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('rtl')).toBeVisible();
  },
};

export const Dark: StoryObj<typeof Toolbar> = { globals: { theme: 'dark' } };

export const HighContrast: StoryObj<typeof Toolbar> = { globals: { theme: 'high-contrast' } };

/** The check of the other looks finds text that is readable only in the light theme. */
export const SeenInTheDark: StoryObj<typeof Toolbar> = {
  tags: ['!dev', '!autodocs'],
  parameters: { a11y: { test: 'off' } },
  render: () => <p style={{ color: 'black' }}>Black text on any background</p>,
  play: async ({ canvasElement }) => {
    if ('__vitest_browser__' in window)
      await expect(checkLooks(canvasElement, { test: 'error' })).rejects.toThrow('dark, right to left: color-contrast');
  },
};
