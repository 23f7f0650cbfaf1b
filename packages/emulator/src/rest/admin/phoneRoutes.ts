import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { CallRegistry } from '../../meeting/MeetingRegistry.js';
import { type DialledPhone, phonesIn } from '../../phones/DialledPhone.js';
import { PhoneSchema, type Phones } from '../../phones/PhoneNetwork.js';
import { readJson } from '../../http/readJson.js';
import { badRequest, ServiceError } from '../../wire/ServiceError.js';
import { saidBy } from '../../wire/describeIssue.js';

/** How phones behave, and a hand on those that are in a call. */
export function phoneRoutes(calls: CallRegistry, phones: Phones) {
  const routes = new Hono();

  const phoneIn = (callId: string, phoneNumber: string): { phone: DialledPhone; hangUp(): void } => {
    const call = calls.find(callId);
    const phone = call && phonesIn(call).find((one) => one.phoneNumber === phoneNumber);
    if (phone === undefined) throw new ServiceError(404, 'NotFound', 'This phone is in no running call with this id.');
    return { phone, hangUp: () => call?.leave(phone.participant.id, 'phoneHungUp') };
  };

  routes.get('/phones', (c) => c.json({ phones: phones.list() }));
  routes.put('/phones/:phoneNumber', async (c) => {
    const phone = v.safeParse(PhoneSchema, await readJson(c));
    if (!phone.success) throw badRequest(`Not a phone: ${saidBy(phone.issues[0])}`);
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
