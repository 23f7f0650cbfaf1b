import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ThemePlayground } from './ThemePlayground.js';

const meta: Meta<typeof ThemePlayground> = { title: 'Theme playground', component: ThemePlayground };

export default meta;

/** The exported theme is the one shown. */
export const Playground: StoryObj<typeof ThemePlayground> = {
  play: async ({ canvas, userEvent, canvasElement }) => {
    await userEvent.click(canvas.getByRole('switch', { name: 'Dark' }));
    const source = canvasElement.querySelector('pre')?.textContent ?? '';
    await expect(source).toContain('createDarkTheme(brand)');
    const brand = /70: "(#\w+)"/.exec(source)?.[1];
    const shown = getComputedStyle(canvas.getByRole('button', { name: 'Copy as TypeScript' }));
    await expect(shown.getPropertyValue('--colorBrandBackground')).toBe(brand);
  },
};
