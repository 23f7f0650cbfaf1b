import { Hono } from 'hono';
import type { CrowdRegistry } from '../../bots/index.js';
import { readJson } from '../../http/index.js';
import { resourceNotFound } from '../../wire/index.js';

/** Crowds of bots over HTTP, below `/_emulator/bots`. */
export function botRoutes(crowds: CrowdRegistry) {
  const routes = new Hono();
  routes.get('/', (c) => c.json({ crowds: crowds.list() }));
  routes.post('/', async (c) => c.json(crowds.add(await readJson(c)), 201));
  routes.delete('/', (c) => {
    crowds.clear();
    return c.body(null, 204);
  });
  routes.delete('/:crowdId', (c) => {
    if (!crowds.remove(c.req.param('crowdId'))) throw resourceNotFound();
    return c.body(null, 204);
  });
  return routes;
}
