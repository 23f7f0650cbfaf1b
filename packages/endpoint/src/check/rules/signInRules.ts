import { demand, everyRoomOperation, expectProblem, fingerprint, unknownRoomId } from '../host/index.js';
import type { Rule } from './Rule.js';

export const SIGN_IN_RULES: readonly Rule[] = [
  {
    id: 'sign-in.anonymous-401',
    says: 'Every operation requires a sign-in',
    async check(host) {
      const { id } = await host.sharedRoom();
      expectProblem(await host.call('nobody', 'GET', '/rooms'), 'unauthenticated');
      expectProblem(await host.call('nobody', 'POST', '/rooms', { json: host.draft() }), 'unauthenticated');
      for (const response of (await everyRoomOperation(host, 'nobody', id)).values())
        expectProblem(response, 'unauthenticated');
    },
  },
  {
    id: 'sign-in.anonymous-blind',
    says: 'Without a sign-in, a room that exists looks like one that does not',
    async check(host) {
      const { id } = await host.sharedRoom();
      const none = await everyRoomOperation(host, 'nobody', unknownRoomId());
      for (const [call, response] of await everyRoomOperation(host, 'nobody', id)) {
        const other = none.get(call);
        demand(
          other !== undefined && fingerprint(response) === fingerprint(other),
          `"${call}" reveals whether the room exists.`,
        );
      }
    },
  },
];
