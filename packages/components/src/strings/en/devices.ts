import type { MediaFailure, MediaKind } from '../../devices/MediaPreview.types.js';
import type { FailureWords } from '../FailureWords.js';
import { type Message, message } from '../message.js';

const failures = {
  camera: {
    denied: {
      title: 'Your camera is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join without it.',
      action: 'Try camera again',
    },
    missing: {
      title: 'No camera found',
      body: 'Plug one in and it starts by itself, or join without it.',
      action: 'Try camera again',
    },
    busy: {
      title: 'Your camera is in use',
      body: 'Another app or tab has it. Close it there, then try again.',
      action: 'Try camera again',
    },
    unsupported: {
      title: 'The camera can’t be used here',
      body: 'Open this page in a current browser over a secure (https) address. You can also join without it.',
      action: 'Try camera again',
    },
  },
  microphone: {
    denied: {
      title: 'Your microphone is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join and listen.',
      action: 'Try microphone again',
    },
    missing: {
      title: 'No microphone found',
      body: 'Plug one in and it starts by itself, or join and listen.',
      action: 'Try microphone again',
    },
    busy: {
      title: 'Your microphone is in use',
      body: 'Another app has it. Close it there, then try again.',
      action: 'Try microphone again',
    },
    unsupported: {
      title: 'The microphone can’t be used here',
      body: 'Open this page in a current browser over a secure (https) address. You can also join and listen.',
      action: 'Try microphone again',
    },
  },
} satisfies Record<MediaKind, Record<MediaFailure, FailureWords>>;

const kinds = {
  camera: {
    name: 'Camera',
    turnOn: 'Turn camera on',
    turnOff: 'Turn camera off',
    nth: message<{ n: number }>('Camera {n, number}'),
  },
  microphone: {
    name: 'Microphone',
    turnOn: 'Turn microphone on',
    turnOff: 'Turn microphone off',
    nth: message<{ n: number }>('Microphone {n, number}'),
  },
} satisfies Record<MediaKind, { name: string; turnOn: string; turnOff: string; nth: Message<{ n: number }> }>;

export const devices = {
  ...kinds,
  title: 'Devices',
  none: 'None found',
  failures,
};
