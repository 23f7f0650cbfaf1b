import type { Page } from '@playwright/test';

declare global {
  var reportSight: (sight: string) => void;
}

/** Notes what no page may do: fail uncaught, or ask for anything outside this machine. */
export function watchProblems(page: Page, name: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = ['localhost', '127.0.0.1'].includes(hostname) || ['data:', 'blob:'].includes(protocol);
    if (!isLocal) problems.push(`${name} asked for ${request.url()}`);
  });
}

/** Notes what no page of ours may show, however short: Microsoft's page that knows no role, and icons without a drawing. */
export async function watchSights(page: Page, name: string, problems: string[]): Promise<void> {
  await page.exposeFunction('reportSight', (sight: string) => problems.push(`${name} was shown ${sight}`));
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const report = (sight: string) => {
      if (seen.has(sight)) return;
      seen.add(sight);
      globalThis.reportSight(sight);
    };
    // Of icon fonts: without the font they are boxes.
    const glyph = /[\u{E000}-\u{F8FF}\u{F0000}-\u{10FFFD}]/u;
    const look = () => {
      if (document.querySelector('[data-ui-id="call-composite-start-call-button"]')) {
        report("Microsoft's page before the call, which knows no role");
      }
      // One without a name keeps the place of a check mark in Microsoft's menus.
      for (const icon of document.querySelectorAll<HTMLElement>('[data-icon-name]:not([data-icon-name=""])')) {
        if (icon.childElementCount === 0) report(`an icon without a drawing: ${icon.dataset.iconName}`);
      }
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { nodeValue } = texts.currentNode;
        if (nodeValue && glyph.test(nodeValue))
          report(`a letter of an icon font: ${nodeValue.codePointAt(0)?.toString(16)}`);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
}
