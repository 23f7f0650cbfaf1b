import type { Page } from '@playwright/test';

/** Notes what no page may do: fail uncaught, or ask for anything outside this machine. */
export function watchProblems(page: Page, name: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = ['localhost', '127.0.0.1'].includes(hostname) || ['data:', 'blob:'].includes(protocol);
    if (!isLocal) problems.push(`${name} asked for ${request.url()}`);
  });
}
