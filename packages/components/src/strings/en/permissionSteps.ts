import type { Browser, System } from '../../permission-help/platformOf.js';

/** What to do, one thing after the other. */
export interface Steps {
  first: string;
  second: string;
  third: string;
}

const again = 'Come back here and try again.';

const site = {
  chromium: {
    first: 'Select the icon at the start of the address bar.',
    second: 'Turn on Camera and Microphone.',
    third: 'Come back here: they start by themselves.',
  },
  firefox: {
    first: 'Select the crossed-out camera or microphone in the address bar.',
    second: 'Remove “Blocked” beside it.',
    third: again,
  },
  safari: {
    first: 'In the menu bar choose Safari, then Settings for this website.',
    second: 'Set Camera and Microphone to Allow.',
    third: again,
  },
  ios: {
    first: 'Tap the page menu beside the address, then Website Settings.',
    second: 'Set Camera and Microphone to Allow.',
    third: again,
  },
  android: {
    first: 'Tap the icon at the start of the address bar, then Permissions.',
    second: 'Allow Camera and Microphone.',
    third: again,
  },
} satisfies Record<Browser, Steps>;

const system = {
  windows: {
    first: 'Open Settings, Privacy & security, then Camera, and after it Microphone.',
    second: 'Turn on access, and “Let desktop apps access” them.',
    third: again,
  },
  macos: {
    first: 'Open System Settings, Privacy & Security, then Camera, and after it Microphone.',
    second: 'Turn on your browser.',
    third: 'Restart the browser if it asks, and come back here.',
  },
  ios: {
    first: 'Open Settings, then Apps, and find your browser.',
    second: 'Turn on Camera and Microphone.',
    third: again,
  },
  android: {
    first: 'Open Settings, Apps, your browser, then Permissions.',
    second: 'Allow Camera and Microphone.',
    third: again,
  },
  other: {
    first: 'Open the privacy settings of your computer.',
    second: 'Allow your browser to use the camera and the microphone.',
    third: again,
  },
} satisfies Record<System, Steps>;

export const permissionSteps = { title: 'How to allow it', site, system };
