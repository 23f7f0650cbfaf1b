import { FluentProvider } from '@fluentui/react-components';
import type { Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { themeOf, themes } from './themes.js';

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Fluent theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, { title }]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StrictMode>
        <FluentProvider
          theme={themeOf(globals.theme)}
          dir={globals.direction === 'rtl' ? 'rtl' : 'ltr'}
          style={viewMode === 'story' ? { minHeight: '100vh' } : undefined}
        >
          <Story />
        </FluentProvider>
      </StrictMode>
    ),
  ],
};

export default preview;
