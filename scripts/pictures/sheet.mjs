// Takes a picture of every screen of the running example in every look, and puts all of them on one sheet.
/**
 * Writes the sheet to `path` as a JPEG, with a row for each screen and a column for each look.
 *
 * A screen has a `title`, who is signed in (`as`), a `path`, the selector to wait for (`ready`), and optionally more of the
 * example's `query`, a function that runs in the page before it loads (`prepare`), and one that leads to the final screen
 * (`pass`). A look has a `title`, a `query`, a `size`, and optionally options of the browser's `context`. `shownHeight`: the
 * height of a picture on the sheet, in pixels.
 */
export async function makeSheet({ browser, url, drawCamera, path, screens, looks, shownHeight = 280 }) {
  const shown = { browser, url, drawCamera };
  const rows = [];
  for (const screen of screens) {
    const pictures = [];
    for (const look of looks) pictures.push(await take(shown, screen, look));
    rows.push({ title: screen.title, pictures });
    console.log(screen.title);
  }
  const page = await browser.newPage();
  await page.setContent(sheetOf(rows, looks, shownHeight));
  await page.locator('table').screenshot({ path, type: 'jpeg', quality: 75 });
  await page.close();
}

async function take(shown, { as, path, query = '', ready, prepare, pass }, look) {
  const page = await openPage(shown, as, `${path}?as=${as}&${look.query}&${query}`, { ...look, prepare });
  await page.waitForSelector(ready);
  await pass?.(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

/** Opens a page of the example in a browser context of its own, with a drawn person as its camera. */
export async function openPage({ browser, url, drawCamera }, name, path, { size, context = {}, prepare }) {
  const page = await (await browser.newContext({ viewport: size, ...context })).newPage();
  await drawCamera(page, name);
  if (prepare) await page.addInitScript(prepare);
  await page.goto(`${url}${path}`);
  return page;
}

function sheetOf(rows, looks, shownHeight) {
  const picture = (png) =>
    `<td><img height="${shownHeight}" src="data:image/png;base64,${png.toString('base64')}"></td>`;
  return `<style>
    table { font: 16px system-ui, sans-serif; color: #242424; background: #e0e0e0; border-spacing: 12px; }
    th { padding: 4px; white-space: nowrap; } tbody th { text-align: start; vertical-align: top; }
    img { display: block; border-radius: 6px; }
  </style><table>
    <thead><tr><th></th>${looks.map(({ title }) => `<th>${title}</th>`).join('')}</tr></thead>
    <tbody>${rows.map(({ title, pictures }) => `<tr><th>${title}</th>${pictures.map(picture).join('')}</tr>`).join('')}</tbody>
  </table>`;
}
