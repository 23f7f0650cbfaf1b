import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';

/** The font of the pictures: the same on every machine. */
export const PICTURE_FONT = "'Noto Sans Variable', 'Noto Sans Arabic Variable'";

/** The fonts of this machine that an element is drawn with, according to the browser's developer tools. A picture of the element depends on them. */
export async function systemFonts(within: Element): Promise<string[]> {
  const { cdp } = await import('vitest/browser');
  const browser = cdp();
  within.setAttribute(MARK, '');
  try {
    await browser.send('DOM.enable');
    await browser.send('CSS.enable');
    // Include the frame that the test runs in.
    await browser.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = await browser.send('DOM.performSearch', { query: `//*[@${MARK}]//*[text()]` });
    const { searchId, resultCount } = found;
    if (resultCount === 0) throw new Error('The element has no text.');
    const range = { searchId, fromIndex: 0, toIndex: resultCount };
    const { nodeIds } = await browser.send('DOM.getSearchResults', range);
    const used = await Promise.all(nodeIds.map((nodeId) => browser.send('CSS.getPlatformFontsForNode', { nodeId })));
    const ofMachine = used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
    return [...new Set(ofMachine.map(({ familyName }) => familyName))];
  } finally {
    within.removeAttribute(MARK);
  }
}

const MARK = 'data-pictured';
