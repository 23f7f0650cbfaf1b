import { localeNames } from '@anteroom/components';
import { ROLES } from '@anteroom/contract';
import type { Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { WAIT_MS } from '../scripts/patience.mjs';
import { checkLooks } from './checkLooks.js';
import { comparePictures, isRecording } from './pictures.js';
import { ENGLISH, Surroundings } from './Surroundings.js';
import { themeNames } from './themes.js';

function localeOf(value: unknown) {
  return localeNames.find((name) => name === value && name !== ENGLISH);
}

function directionOf(value: unknown) {
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}

/** Under Vitest; in Storybook itself the a11y panel looks at the story as it is shown. */
const isTested = () => '__vitest_browser__' in window;

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Fluent theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: themeNames.map((value) => ({ value, title: value.replace('-', ' ') })),
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
          { value: 'locale', title: 'Follow the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Full width' },
          { value: '1024px', title: 'Wide, 1024 px' },
          { value: '640px', title: 'Medium, 640 px' },
          { value: '360px', title: 'Phone, 360 px' },
          { value: '320px', title: 'Narrowest, 320 px' },
        ],
      },
    },
    role: {
      description: 'Role, in "Room call / As The Toolbar Says"',
      toolbar: { icon: 'user', dynamicTitle: true, items: [...ROLES] },
    },
    network: {
      description: 'What the endpoint does, in "Room call / As The Toolbar Says"',
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'fine', title: 'Network is fine' },
          { value: 'slow', title: 'Responses take 3 seconds' },
          { value: 'network', title: 'No response' },
          { value: 'nonsense', title: 'Invalid responses' },
          { value: 'service-unavailable', title: 'Service unavailable' },
          { value: 'too-many-requests', title: 'Too many requests' },
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    locale: ENGLISH,
    direction: 'locale',
    role: 'Presenter',
    network: 'fine',
    width: '',
  },
  beforeAll: async () => {
    if (!isTested()) return;
    const { configure } = await import('storybook/test');
    configure({ asyncUtilTimeout: WAIT_MS });
  },
  afterEach: async ({ canvasElement, id, parameters }) => {
    if (!isTested()) return;
    if (!isRecording) await checkLooks(canvasElement, parameters.a11y);
    await comparePictures(id, canvasElement);
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: isRecording ? 'off' : 'error',
      // Fluent's focus guards: they hand the focus on at once, and axe takes them for places to stay.
      context: { exclude: ['[data-tabster-dummy]'] },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StrictMode>
        <Surroundings
          theme={globals.theme}
          locale={localeOf(globals.locale)}
          dir={directionOf(globals.direction)}
          style={{
            ...(viewMode === 'story' && { minHeight: '100vh' }),
            ...(globals.width && { maxInlineSize: globals.width }),
          }}
        >
          <Story />
        </Surroundings>
      </StrictMode>
    ),
  ],
};

export default preview;
