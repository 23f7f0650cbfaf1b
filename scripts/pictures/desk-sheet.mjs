// The sheet of the room desk in several languages, themes and widths.
import { createRoom } from './rooms.mjs';
import { makeSheet } from './sheet.mjs';

const SIZE = { width: 1280, height: 900 };

const LOOKS = [
  { title: 'Light', query: 'theme=light', size: SIZE },
  { title: 'Dark', query: 'theme=dark', size: SIZE },
  { title: 'Forced colors', query: 'theme=light', size: SIZE, context: { forcedColors: 'active' } },
  { title: 'German', query: 'locale=de-DE', size: SIZE },
  { title: 'Arabic', query: 'locale=ar-SA', size: SIZE },
  { title: 'Persian dates', query: 'dates=fa-IR&dir=rtl', size: SIZE },
  { title: 'Thai dates', query: 'dates=th-TH', size: SIZE },
  { title: 'Japanese', query: 'locale=ja-JP', size: SIZE },
  { title: '360 px', query: 'theme=light', size: { width: 360, height: 900 } },
  { title: '2,560 px', query: 'theme=light', size: { width: 2560, height: 900 } },
];

/** Takes the pictures and writes the sheet. */
export async function makeDeskSheet(shown) {
  const people = ['ada', 'ben', 'cleo', 'dot'];
  const open = await createRoom(shown.url, { title: 'Design review', in: 0, people });
  await createRoom(shown.url, { title: 'مراجعة التصميم!', in: 26, people });
  await createRoom(shown.url, { title: 'Board', in: 200, people: ['ada'] });
  const screens = [
    { title: 'Room desk', as: 'olga', path: '/desk', ready: '[data-room]' },
    { title: 'A room', as: 'olga', path: `/desk/${open}`, ready: '[data-anteroom="room-people"]' },
    { title: 'Its editor', as: 'olga', path: `/desk/${open}/edit`, ready: '[data-anteroom="room-editor"] input' },
  ];
  await makeSheet({ ...shown, screens, looks: LOOKS, shownHeight: 420 });
}
