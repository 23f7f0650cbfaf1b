// The sheet of the lobby in every size, with a camera that works, is busy, is blocked or is missing.
import { createRoom } from './rooms.mjs';
import { makeSheet } from './sheet.mjs';

const SIZES = [
  [320, 480],
  [390, 844],
  [667, 375],
  [844, 390],
  [1280, 800],
  [1920, 1080],
];

const LOOKS = SIZES.map(([width, height]) => ({ title: `${width} × ${height}`, query: '', size: { width, height } }));

/** A camera that the browser refuses, with the error of `getUserMedia`. Runs in the page. */
function busy() {
  const media = navigator.mediaDevices;
  const open = media.getUserMedia.bind(media);
  media.getUserMedia = async (wanted) => {
    if (wanted.video) throw new DOMException('Could not start video source', 'NotReadableError');
    return open(wanted);
  };
}

/** A page that the person has blocked. Runs in the page. */
function blocked() {
  const media = navigator.mediaDevices;
  media.getUserMedia = async () => {
    throw new DOMException('Permission denied', 'NotAllowedError');
  };
  const nameless = (kind) => ({ kind, deviceId: '', groupId: '', label: '' });
  media.enumerateDevices = async () => ['videoinput', 'audioinput'].map(nameless);
  navigator.permissions.query = async () => Object.assign(new EventTarget(), { state: 'denied' });
}

/** A computer without a camera. Runs in the page. */
function missing() {
  const media = navigator.mediaDevices;
  const [open, list] = [media.getUserMedia.bind(media), media.enumerateDevices.bind(media)];
  media.getUserMedia = async (wanted) => {
    if (wanted.video) throw new DOMException('Requested device not found', 'NotFoundError');
    return open(wanted);
  };
  media.enumerateDevices = async () => (await list()).filter(({ kind }) => kind !== 'videoinput');
}

const CAMERAS = [
  { title: 'Working', ready: 'video' },
  { title: 'Busy', prepare: busy, ready: '[data-failure]' },
  { title: 'Blocked', prepare: blocked, ready: '[data-failure]' },
  { title: 'Missing', prepare: missing, ready: '[data-failure]' },
];

/** Takes the pictures and writes the sheet. */
export async function makeLobbySheet(shown) {
  const room = await createRoom(shown.url, { title: 'Design review', in: 0, people: ['ada', 'ben', 'cleo'] });
  const screens = CAMERAS.flatMap(({ title, ...camera }) => [
    { ...camera, title, query: 'theme=light' },
    { ...camera, title: `${title}, dark, Arabic`, query: 'theme=dark&locale=ar-SA' },
  ]);
  await makeSheet({
    ...shown,
    screens: screens.map((screen) => ({ as: 'ada', path: `/rooms/${room}`, ...screen })),
    looks: LOOKS,
  });
}
