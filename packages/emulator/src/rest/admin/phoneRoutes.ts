import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import { Hono } from 'hono';
import * as v from 'valibot';
import { readJson } from '../../http/index.js';
import type { MeetingRegistry } from '../../meeting/index.js';
import { type DialledPhone, type PhoneNetwork, PhoneSchema, phonesIn } from '../../phones/index.js';
import { badRequest, describeIssue, ServiceError } from '../../wire/index.js';

/** Configures phones, and shows and hangs up those that are in a call. */
export function phoneRoutes(meetings: MeetingRegistry, phones: PhoneNetwork) {
  const routes = new Hono();

  const phoneIn = (callId: string, phoneNumber: string): { phone: DialledPhone; hangUp(): void } => {
    const meeting = meetings.find(callId);
    const phone = meeting && phonesIn(meeting).find((one) => one.phoneNumber === phoneNumber);
    if (phone === undefined) throw new ServiceError(404, 'NotFound', 'No running call with this id has this phone.');
    return { phone, hangUp: () => meeting?.leave(phone.participant.id, 'phoneHungUp') };
  };

  routes.get('/phones', (c) => c.json({ phones: phones.list() }));
  routes.put('/phones/:phoneNumber', async (c) => {
    const phone = v.safeParse(PhoneSchema, await readJson(c));
    if (!phone.success) throw badRequest(`Invalid phone settings: ${describeIssue(phone.issues[0])}`);
    const phoneNumber = v.safeParse(PhoneNumberSchema, c.req.param('phoneNumber'));
    if (!phoneNumber.success) throw badRequest(phoneNumber.issues[0].message);
    return c.json(phones.set(phoneNumber.output, phone.output));
  });

  routes.get('/calls/:callId/phones/:phoneNumber', (c) => {
    const { phone } = phoneIn(c.req.param('callId'), c.req.param('phoneNumber'));
    return c.json({ phoneNumber: phone.phoneNumber, state: phone.participant.phone, tones: phone.tones });
  });
  routes.post('/calls/:callId/phones/:phoneNumber/hang-up', (c) => {
    phoneIn(c.req.param('callId'), c.req.param('phoneNumber')).hangUp();
    return c.body(null, 204);
  });

  return routes;
}
