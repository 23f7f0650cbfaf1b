// The stories that are compared with pictures. `npm run screenshots -- --update` runs only these stories.

/** Story ids. Nothing in these stories moves or depends on the time. */
export const PICTURED = [
  'parts-lobby--everything-denied',
  'parts-lobby--consumer',
  'parts-roster--every-state',
  'parts-roster--for-a-presenter',
  'parts-screens--error-that-can-be-retried',
  'parts-screens--ended',
  'parts-knock--asking',
  'parts-knock--refused',
];

const WIDE = { width: 960, height: 640 };
const PHONE = { width: 360, height: 640 };

/** @type {{ name: string, look: import('../../.storybook/look.js').Look, size: typeof WIDE, forced?: boolean }[]} */
export const LOOKS = [
  { name: 'light', look: {}, size: WIDE },
  { name: 'dark', look: { theme: 'dark' }, size: WIDE },
  { name: 'rtl', look: { locale: 'ar-SA' }, size: WIDE },
  { name: 'narrow', look: {}, size: PHONE },
  { name: 'forced', look: {}, size: WIDE, forced: true },
];

/** The file of a story without its ending: `stories/Lobby.stories` for `parts-lobby--consumer`. */
export function testFileOf(/** @type {string} */ storyId) {
  const title = storyId.split('--')[0]?.split('-').at(-1) ?? '';
  return `stories/${title.charAt(0).toUpperCase()}${title.slice(1)}.stories`;
}

/** The name of a story in the test runner, such as `Everything Denied`. */
export function testNameOf(/** @type {string} */ storyId) {
  return (storyId.split('--')[1] ?? '').replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
