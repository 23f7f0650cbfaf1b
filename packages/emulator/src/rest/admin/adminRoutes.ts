import { MomentSchema } from '@anteroom/contract';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { CrowdRegistry } from '../../bots/index.js';
import { limitBody, readJson, trustedHostsOnly } from '../../http/index.js';
import type { MeetingRegistry } from '../../meeting/index.js';
import type { EmulatorSettings } from '../../options/index.js';
import type { PhoneNetwork } from '../../phones/index.js';
import type { SurveyStore } from '../../signalling/index.js';
import { type EmulatorClock, type StateFile, waitForStateFile } from '../../state/index.js';
import { badRequest, describeIssue, serviceTime } from '../../wire/index.js';
import { FaultSchema, type Faults } from '../faults/index.js';
import { botRoutes } from './botRoutes.js';
import { meetingRoutes } from './meetingRoutes.js';
import { phoneRoutes } from './phoneRoutes.js';

export interface AdminDependencies {
  meetings: MeetingRegistry;
  phones: PhoneNetwork;
  surveys: SurveyStore;
  crowds: CrowdRegistry;
  faults: Faults;
  clock: EmulatorClock;
  /** `undefined` if the emulator has no state file. */
  state: StateFile | undefined;
  reset: () => void;
  settings: Pick<EmulatorSettings, 'publicUrl'>;
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

/**
 * Routes that the service does not have, below `/_emulator`: they show and change what the emulator does. They need no
 * key.
 */
export function adminRoutes(dependencies: AdminDependencies) {
  const { meetings, crowds, phones, surveys, faults, clock, state, reset, settings } = dependencies;
  const routes = new Hono();
  routes.get('/health', (c) => c.json({ status: 'ok' }));
  routes.use(trustedHostsOnly(settings.publicUrl));
  routes.use(limitBody);

  routes.route('/calls', meetingRoutes(meetings));

  routes.route('/', phoneRoutes(meetings, phones));
  routes.get('/surveys', (c) => c.json({ surveys: surveys.list() }));
  routes.use('/bots/*', waitForStateFile(state));
  routes.route('/bots', botRoutes(crowds));

  routes.get('/faults', (c) => c.json({ faults: faults.list() }));
  routes.post('/faults', async (c) => {
    const fault = v.safeParse(FaultSchema, await readJson(c));
    if (!fault.success) throw badRequest(`Invalid fault: ${describeIssue(fault.issues[0])}`);
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

  routes.post('/reset', waitForStateFile(state), (c) => {
    reset();
    return c.body(null, 204);
  });

  return routes;
}
