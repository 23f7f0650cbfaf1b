// The sheet of every screen in every look.
import { createRoom } from './rooms.mjs';
import { makeSheet, openPage } from './sheet.mjs';

const WIDE = { width: 1120, height: 630 };
const PHONE = { width: 360, height: 630 };

const LOOKS = [
  { title: 'Light', query: 'theme=light', size: WIDE },
  { title: 'Dark', query: 'theme=dark', size: WIDE },
  { title: 'Arabic', query: 'theme=light&locale=ar-SA', size: WIDE },
  { title: 'A brand', query: 'theme=contoso', size: WIDE },
  { title: 'Forced colors', query: 'theme=light', size: WIDE, context: { forcedColors: 'active' } },
  { title: '360 px', query: 'theme=light', size: PHONE },
];

const screens = ({ demo, later, closed }) => [
  { title: 'Lobby', as: 'ada', path: `/rooms/${demo}`, ready: '[data-action="join"]' },
  { title: 'Lobby of a Consumer', as: 'cleo', path: `/rooms/${demo}`, ready: '[data-action="join"]' },
  { title: 'Not open yet', as: 'ada', path: `/rooms/${later}`, ready: '[data-screen="scheduled"]' },
  { title: 'Asking to join', as: 'eve', path: `/rooms/${demo}`, ready: '[data-action="knock"]' },
  { title: 'In the call', as: 'ada', path: `/rooms/${demo}`, ready: '[data-action="join"]', pass: intoCall },
  { title: 'After the call', as: 'ada', path: `/rooms/${demo}`, ready: '[data-action="join"]', pass: throughCall },
  { title: 'Not invited', as: 'eve', path: `/rooms/${closed}`, ready: '[data-screen="error"]' },
  { title: 'Room desk', as: 'olga', path: '/desk', ready: '[data-room]' },
  { title: 'A room’s editor', as: 'olga', path: `/desk/${later}/edit`, ready: '[data-anteroom="room-editor"] input' },
];

async function intoCall(page) {
  await page.click('[data-action="join"]');
  await page.waitForSelector('[data-screen="call"]');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('video')].some(({ currentTime }) => currentTime > 0.5),
  );
}

async function throughCall(page) {
  await intoCall(page);
  await page.click('[data-action="leave"]');
  await page.waitForSelector('[data-screen="ended"]');
}

/** Takes the pictures, with another person in the call, and writes the sheet. */
export async function makeScreensSheet({ roomId, ...shown }) {
  const { url } = shown;
  const rooms = {
    demo: roomId,
    later: await createRoom(url, { title: 'Design review', in: 26, people: ['ada', 'ben', 'cleo'] }),
    closed: await createRoom(url, { title: 'Board', in: 0, people: ['ada'] }),
  };
  const other = await openPage(shown, 'dot', `/rooms/${roomId}?as=dot`, { size: WIDE });
  await other.waitForSelector('[data-action="join"]');
  await intoCall(other);
  await makeSheet({ ...shown, screens: screens(rooms), looks: LOOKS });
  await other.context().close();
}
