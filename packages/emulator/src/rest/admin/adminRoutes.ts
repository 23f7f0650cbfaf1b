import { MomentSchema } from '@anteroom/contract';
import { Hono } from 'hono';
import * as v from 'valibot';
import { adminCallRoutes } from './meetingRoutes.js';
import { awaitState } from '../../state/waitForStateFile.js';
import { botRoutes } from './botRoutes.js';
import type { CallRegistry } from '../../meeting/MeetingRegistry.js';
import type { Crowds } from '../../bots/CrowdRegistry.js';
import type { EmulatorClock } from '../../state/EmulatorClock.js';
import { FaultSchema, type Faults } from '../faults/Faults.js';
import { limitBody } from '../../http/limitBody.js';
import { loopbackOnly } from '../../http/loopbackOnly.js';
import type { Phones } from '../../phones/PhoneNetwork.js';
import { phoneRoutes } from './phoneRoutes.js';
import { readJson } from '../../http/readJson.js';
import { badRequest } from '../../wire/ServiceError.js';
import type { StateFile } from '../../state/StateFile.js';
import type { Surveys } from '../../signalling/SurveyStore.js';
import { saidBy } from '../../wire/describeIssue.js';
import { serviceTime } from '../../wire/serviceTime.js';

export interface AdminParts {
  calls: CallRegistry;
  phones: Phones;
  surveys: Surveys;
  crowds: Crowds;
  faults: Faults;
  clock: EmulatorClock;
  /** Keeps rooms and identities; `undefined` when nothing does. */
  state: StateFile | undefined;
  reset: () => void;
}

const ClockSchema = v.union([
  v.strictObject({ advanceMs: v.pipe(v.number(), v.integer()) }),
  v.strictObject({
    now: v.pipe(
      MomentSchema,
      v.transform((text) => Date.parse(text)),
    ),
  }),
]);

/** What the service does not have, below `/_emulator`: a look at the emulator and a hand on it. It needs no key. */
export function adminRoutes({ calls, crowds, phones, surveys, faults, clock, state, reset }: AdminParts) {
  const routes = new Hono();
  routes.get('/health', (c) => c.json({ status: 'ok' }));
  routes.use(loopbackOnly);
  routes.use(limitBody);

  routes.route('/calls', adminCallRoutes(calls));

  routes.route('/', phoneRoutes(calls, phones));
  routes.get('/surveys', (c) => c.json({ surveys: surveys.list() }));
  routes.use('/bots/*', awaitState(state));
  routes.route('/bots', botRoutes(crowds));

  routes.get('/faults', (c) => c.json({ faults: faults.list() }));
  routes.post('/faults', async (c) => {
    const fault = v.safeParse(FaultSchema, await readJson(c));
    if (!fault.success) throw badRequest(`Not a fault: ${saidBy(fault.issues[0])}`);
    return c.json(faults.add(fault.output), 201);
  });
  routes.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });

  routes.get('/clock', (c) => c.json({ now: serviceTime(clock.now()) }));
  routes.post('/clock', async (c) => {
    const asked = v.safeParse(ClockSchema, await readJson(c));
    if (!asked.success) throw badRequest('Give {"advanceMs": milliseconds} or {"now": "an ISO 8601 date-time"}.');
    if ('now' in asked.output) clock.set(asked.output.now);
    else clock.advance(asked.output.advanceMs);
    return c.json({ now: serviceTime(clock.now()) });
  });

  routes.post('/reset', awaitState(state), (c) => {
    reset();
    return c.body(null, 204);
  });

  return routes;
}
