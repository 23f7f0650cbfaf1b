import { LocaleProvider, localeNames } from '@anteroom/components';
import type { Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { Surroundings } from './Surroundings.js';
import { themeOf, themes } from './themes.js';

/** English is there without a locale: a story starts with its words. */
const ENGLISH = 'en-US';

function localeOf(value: unknown) {
  return localeNames.find((name) => name === value && name !== ENGLISH);
}

function directionOf(value: unknown) {
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}

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
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: localeNames.map((value) => ({
          value,
          title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
        })),
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'locale', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: ENGLISH, direction: 'locale' },
  parameters: {
    layout: 'fullscreen',
    // Tabster's dummies, in all that Fluent makes modal, hand the focus on at once and are never where somebody is.
    a11y: { test: 'error', context: { exclude: ['[data-tabster-dummy]'] } },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StrictMode>
        <LocaleProvider locale={localeOf(globals.locale)} dir={directionOf(globals.direction)}>
          <Surroundings
            theme={themeOf(globals.theme)}
            style={viewMode === 'story' ? { minHeight: '100vh' } : undefined}
          >
            <Story />
          </Surroundings>
        </LocaleProvider>
      </StrictMode>
    ),
  ],
};

export default preview;
