import type { CaptureKind, DeviceFailure, DeviceKind } from '@anteroom/hooks';
import type { FailureWords } from '../FailureWords.js';
import { type Message, message } from '../message.js';
import { permissionSteps } from './permissionSteps.js';

const failures = {
  camera: {
    prompt: {
      title: 'Your camera is waiting for you',
      body: 'Your browser asked whether this page may use it, and got no answer. You can also join without it.',
      action: 'Ask again',
    },
    denied: {
      title: 'Your camera is blocked',
      body: 'Nobody will see you until you allow it. You can also join without it.',
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
      body: 'Nobody will hear you until you allow it. You can also join and listen.',
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
  both: {
    prompt: {
      title: 'Your camera and microphone are waiting for you',
      body: 'Your browser asked whether this page may use them, and got no answer. You can also join without them.',
      action: 'Ask again',
    },
    denied: {
      title: 'Your camera and microphone are blocked',
      body: 'Nobody will see or hear you until you allow them. You can also join without them.',
      action: 'Try again',
    },
    'denied-by-system': {
      title: 'Your computer keeps camera and microphone from this browser',
      body: 'Allow them in the system’s privacy settings. You can also join without them.',
      action: 'Try again',
    },
    'no-device': {
      title: 'No camera and no microphone found',
      body: 'Plug them in and they start by themselves, or join without them.',
      action: 'Try again',
    },
    'in-use': {
      title: 'Your camera and microphone are in use',
      body: 'Another app or tab has them. Close it there, then try again.',
      action: 'Try again',
    },
    unsupported: {
      title: 'Camera and microphone can’t be used here',
      body: 'Open this page in a current browser over a secure (https) address. You can also join without them.',
      action: 'Try again',
    },
  },
} satisfies Record<CaptureKind | 'both', Record<DeviceFailure, FailureWords>>;

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
  systemDefault: 'As the system is set',
  test: 'Play a sound',
  testing: 'Playing…',
  testFailed: 'The sound could not be played. Check the speaker and try again.',
  testRoute: 'This browser plays to the speaker that your system is set to.',
  permissionSteps,
  failures,
};
