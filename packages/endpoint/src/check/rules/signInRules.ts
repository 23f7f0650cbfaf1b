import { everyRoomCall, fingerprint, unknownRoomId } from '../host/everyRoomOperation.js';
import { demand, expectProblem } from '../host/expectations.js';
import type { Rule } from './Rule.js';

export const SIGN_IN_RULES: readonly Rule[] = [
  {
    id: 'sign-in.anonymous-401',
    says: 'Nobody gets anything without a sign-in',
    async check(host) {
      const { id } = await host.sharedRoom();
      expectProblem(await host.call('nobody', 'GET', '/rooms'), 'unauthenticated');
      expectProblem(await host.call('nobody', 'POST', '/rooms', { json: host.draft() }), 'unauthenticated');
      for (const answer of (await everyRoomCall(host, 'nobody', id)).values()) expectProblem(answer, 'unauthenticated');
    },
  },
  {
    id: 'sign-in.anonymous-blind',
    says: 'Without a sign-in a room that exists is answered as one that does not',
    async check(host) {
      const { id } = await host.sharedRoom();
      const none = await everyRoomCall(host, 'nobody', unknownRoomId());
      for (const [call, answer] of await everyRoomCall(host, 'nobody', id)) {
        const other = none.get(call);
        demand(other !== undefined && fingerprint(answer) === fingerprint(other), `"${call}" tells them apart.`);
      }
    },
  },
];
