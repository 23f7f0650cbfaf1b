import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotStart } from '../settings/index.js';
import { builtPages } from './builtPages.js';

describe('the built pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'anteroom-pages-'));
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<title>App</title>');
    writeFileSync(join(root, 'assets', 'index-Bt60WfHn.js'), 'export {};');
    server = createServer(builtPages(root).handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  test.each(['/', '/index.html', '/rooms/99412345678901234?as=ada'])(
    '%s is the page, which browsers request again each time',
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, await response.text()]).toEqual([200, '<title>App</title>']);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('browsers cache a file with a hash in its name for a year', async () => {
    const response = await fetch(`${origin}/assets/index-Bt60WfHn.js`);
    expect([response.status, await response.text()]).toEqual([200, 'export {};']);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/assets/index-gone.js', '/assets/', '/assets/%2e%2e%2findex.html'])(
    '%s is not found, and that response is not cached',
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      expect(await response.text()).not.toContain('App');
    },
  );

  test('an app that is not built is an error that says what to do', () => {
    expect(() => builtPages(join(root, 'assets'))).toThrow(CannotStart);
  });
});
