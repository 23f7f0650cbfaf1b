import { localeNames } from '@anteroom/components';
import { ROLES } from '@anteroom/contract';
import type { Preview } from '@storybook/react-vite';
import { StrictMode } from 'react';
import { WAIT_MS } from '../scripts/patience/patience.mjs';
import { drawCamera } from '../scripts/pictures/drawnCamera.js';
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

/** True under Vitest. In Storybook itself the a11y panel checks the story as shown. */
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
          { value: 'locale', title: 'Same as the language' },
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
      description: 'Role, in "Room call / Set By The Toolbar"',
      toolbar: { icon: 'user', dynamicTitle: true, items: [...ROLES] },
    },
    network: {
      description: 'How the endpoint responds, in "Room call / Set By The Toolbar"',
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'fine', title: 'Normal' },
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
    drawCamera('look-11');
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
      // Fluent's focus guards pass the focus on immediately, but axe mistakes them for elements that keep it.
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
