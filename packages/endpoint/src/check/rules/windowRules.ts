import { LONGEST_WINDOW_DAYS } from '@anteroom/contract';
import type { TestHost } from '../host/index.js';
import { demand, expectFieldRefused, expectStatus } from '../host/index.js';
import type { Rule } from './Rule.js';

const DAY = 24 * 60;

/** Demands that a window is refused for a new room and for an existing one, which keeps its window. */
async function refused(host: TestHost, window: { validFrom?: string; validUntil?: string }): Promise<void> {
  const { validFrom: _from, validUntil: _until, ...draft } = host.draft();
  const created = await host.call('organizer', 'POST', '/rooms', { json: { ...draft, ...window } });
  expectFieldRefused(created, 'validFrom', 'validUntil');
  const { id, validFrom, validUntil } = await host.sharedRoom();
  const changed = await host.call('organizer', 'PATCH', `/rooms/${id}`, { json: window });
  expectFieldRefused(changed, 'validFrom', 'validUntil');
  const now = await host.roomFor('organizer', id);
  demand(now.validFrom === validFrom && now.validUntil === validUntil, 'A refused window changed the room.');
}

export const WINDOW_RULES: readonly Rule[] = [
  {
    id: 'window.pair',
    says: 'validFrom and validUntil are sent together, or not at all',
    async check(host) {
      const { validFrom, validUntil } = host.window(10, 20);
      await refused(host, { validFrom });
      await refused(host, { validUntil });
    },
  },
  {
    id: 'window.order',
    says: 'A window ends after it begins',
    check: (host) => refused(host, host.window(20, 10)),
  },
  {
    id: 'window.length',
    says: `A window is at most ${LONGEST_WINDOW_DAYS} days long`,
    check: (host) => refused(host, host.window(10, 10 + LONGEST_WINDOW_DAYS * DAY + 1)),
  },
  {
    id: 'window.ahead',
    says: `A room opens at most ${LONGEST_WINDOW_DAYS} days from now`,
    check: (host) => refused(host, host.window(LONGEST_WINDOW_DAYS * DAY + 10, LONGEST_WINDOW_DAYS * DAY + 20)),
  },
  {
    id: 'window.past',
    says: 'A window does not end in the past',
    check: (host) => refused(host, host.window(-20, -10)),
  },
  {
    id: 'window.moments',
    says: 'Times are RFC 3339 date-times with seconds and a time zone, on a day that exists',
    async check(host) {
      const { validFrom, validUntil } = host.window(10, 20);
      for (const odd of ['+05', '+0500', ' ', '']) {
        await refused(host, { validFrom, validUntil: validUntil.replace(/(\.\d+)?Z$/, odd) });
      }
      const year = new Date(host.now()).getUTCFullYear() + 1;
      await refused(host, { validFrom: `${year}-02-20T12:00:00Z`, validUntil: `${year}-02-31T12:00:00Z` });
    },
  },
  {
    id: 'window.move',
    says: 'A window moves when both ends are sent',
    async check(host) {
      const { id } = await host.makeRoom();
      const moved = host.window(30, 90);
      expectStatus(await host.call('organizer', 'PATCH', `/rooms/${id}`, { json: moved }), 200);
      const { validFrom, validUntil } = await host.roomFor('presenter', id);
      demand(Date.parse(validFrom) === Date.parse(moved.validFrom), '"validFrom" did not move.');
      demand(Date.parse(validUntil) === Date.parse(moved.validUntil), '"validUntil" did not move.');
    },
  },
];
