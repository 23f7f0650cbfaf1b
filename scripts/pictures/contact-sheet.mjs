// Takes a picture of every screen of the running example in every look, and puts all of them on one sheet.
const HOUR_MS = 3_600_000;

const WIDE = { width: 1120, height: 630 };
const PHONE = { width: 360, height: 630 };
const SHOWN_HEIGHT = 280;

/** The looks of each screen. `query` is added to the example's URL; `context` holds options of the browser context. */
const LOOKS = [
  { title: 'Light', query: 'theme=light', size: WIDE },
  { title: 'Dark', query: 'theme=dark', size: WIDE },
  { title: 'Arabic', query: 'theme=light&locale=ar-SA', size: WIDE },
  { title: 'A brand', query: 'theme=contoso', size: WIDE },
  { title: 'Forced colors', query: 'theme=light', size: WIDE, context: { forcedColors: 'active' } },
  { title: '360 px', query: 'theme=light', size: PHONE },
];

/** The screens: who is signed in, the path, and the selector to wait for. `pass` then leads to the final screen. */
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

/** Writes the sheet to `path` as a JPEG. */
export async function makeContactSheet({ browser, url, roomId, path, drawCamera }) {
  const shown = { browser, url, drawCamera };
  const rooms = {
    demo: roomId,
    later: await createRoom(url, { title: 'Design review', in: 26, people: ['ada', 'ben', 'cleo'] }),
    closed: await createRoom(url, { title: 'Board', in: 0, people: ['ada'] }),
  };
  const other = await open(shown, 'dot', `/rooms/${roomId}?as=dot`, { size: WIDE });
  await other.waitForSelector('[data-action="join"]');
  await intoCall(other);
  const rows = [];
  for (const screen of screens(rooms)) {
    const pictures = [];
    for (const look of LOOKS) pictures.push(await take(shown, screen, look));
    rows.push({ title: screen.title, pictures });
    console.log(screen.title);
  }
  await other.context().close();
  const page = await browser.newPage({ viewport: WIDE });
  await page.setContent(sheet(rows));
  await page.locator('table').screenshot({ path, type: 'jpeg', quality: 75 });
  await page.close();
}

async function take(shown, { as, path, ready, pass }, look) {
  const page = await open(shown, as, `${path}?as=${as}&${look.query}`, look);
  await page.waitForSelector(ready);
  await pass?.(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

async function open({ browser, url, drawCamera }, name, path, { size, context = {} }) {
  const page = await (await browser.newContext({ viewport: size, ...context })).newPage();
  await drawCamera(page, name);
  await page.goto(`${url}${path}`);
  return page;
}

/** Creates a room; the first person is its Presenter. `in`: hours until it opens. */
export async function createRoom(url, { title, in: hours, people }) {
  const from = Date.now() + hours * HOUR_MS;
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { Authorization: 'Dev olga', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title,
      validFrom: new Date(from).toISOString(),
      validUntil: new Date(from + HOUR_MS).toISOString(),
      participants: people.map((userId, at) => ({ userId, role: at === 0 ? 'Presenter' : 'Attendee' })),
    }),
  });
  if (!response.ok) throw new Error(`Creating the room failed with status ${response.status}.`);
  return (await response.json()).id;
}

function sheet(rows) {
  const picture = (png) =>
    `<td><img height="${SHOWN_HEIGHT}" src="data:image/png;base64,${png.toString('base64')}"></td>`;
  return `<style>
    table { font: 16px system-ui, sans-serif; color: #242424; background: #e0e0e0; border-spacing: 12px; }
    th { padding: 4px; white-space: nowrap; } tbody th { text-align: start; vertical-align: top; }
    img { display: block; border-radius: 6px; }
  </style><table>
    <thead><tr><th></th>${LOOKS.map(({ title }) => `<th>${title}</th>`).join('')}</tr></thead>
    <tbody>${rows.map(({ title, pictures }) => `<tr><th>${title}</th>${pictures.map(picture).join('')}</tr>`).join('')}</tbody>
  </table>`;
}
