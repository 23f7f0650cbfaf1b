import type { CaptureKind, DeviceFailure, DeviceKind } from '@anteroom/hooks';
import type { FailureWords } from '../FailureWords.js';
import { type Message, message } from '../message.js';

const failures = {
  camera: {
    prompt: {
      title: 'Your camera is waiting for you',
      body: 'Your browser asked whether this page may use it, and got no answer. You can also join without it.',
      action: 'Ask again',
    },
    denied: {
      title: 'Your camera is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join without it.',
      action: 'Try camera again',
    },
    'denied-by-system': {
      title: 'Your computer keeps the camera from this browser',
      body: 'Allow it in the system’s privacy settings, then try again. You can also join without it.',
      action: 'Try camera again',
    },
    'no-device': {
      title: 'No camera found',
      body: 'Plug one in and it starts by itself, or join without it.',
      action: 'Try camera again',
    },
    'in-use': {
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
    prompt: {
      title: 'Your microphone is waiting for you',
      body: 'Your browser asked whether this page may use it, and got no answer. You can also join and listen.',
      action: 'Ask again',
    },
    denied: {
      title: 'Your microphone is blocked',
      body: 'Allow it beside the address bar, then try again. You can also join and listen.',
      action: 'Try microphone again',
    },
    'denied-by-system': {
      title: 'Your computer keeps the microphone from this browser',
      body: 'Allow it in the system’s privacy settings, then try again. You can also join and listen.',
      action: 'Try microphone again',
    },
    'no-device': {
      title: 'No microphone found',
      body: 'Plug one in and it starts by itself, or join and listen.',
      action: 'Try microphone again',
    },
    'in-use': {
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
} satisfies Record<CaptureKind, Record<DeviceFailure, FailureWords>>;

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
  speaker: { name: 'Speaker', nth: message<{ n: number }>('Speaker {n, number}') },
} satisfies Record<DeviceKind, { name: string; turnOn?: string; turnOff?: string; nth: Message<{ n: number }> }>;

export const devices = {
  ...kinds,
  title: 'Devices',
  none: 'None found',
  failures,
};
