import { Hono } from 'hono';
import * as v from 'valibot';
import { caption } from '../../actions/index.js';
import { readJson } from '../../http/index.js';
import type { Meeting, MeetingRegistry } from '../../meeting/index.js';
import { badRequest, ServiceError } from '../../wire/index.js';

const ChangeSchema = v.strictObject({
  recording: v.exactOptional(v.boolean()),
  transcription: v.exactOptional(v.boolean()),
});

const CaptionSchema = v.strictObject({
  acsUserId: v.string(),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)),
  final: v.optional(v.boolean(), true),
});

/** Shows running calls, and changes them as the service or Call Automation would. */
export function meetingRoutes(meetings: MeetingRegistry) {
  const routes = new Hono();

  const find = (callId: string): Meeting => {
    const meeting = meetings.find(callId);
    if (meeting === undefined) throw new ServiceError(404, 'NotFound', 'No running call has this id.');
    return meeting;
  };

  routes.get('/', (c) => c.json({ calls: meetings.summaries() }));

  routes.patch('/:callId', async (c) => {
    const meeting = find(c.req.param('callId'));
    const change = v.safeParse(ChangeSchema, await readJson(c));
    if (!change.success || Object.keys(change.output).length === 0) {
      throw badRequest('Give {"recording": true or false}, {"transcription": true or false}, or both.');
    }
    meeting.changeState(change.output);
    return c.json(meeting.summary);
  });

  routes.post('/:callId/captions', async (c) => {
    const meeting = find(c.req.param('callId'));
    const said = v.safeParse(CaptionSchema, await readJson(c));
    if (!said.success) {
      throw badRequest('Give {"acsUserId": who speaks, "text": 1 to 10,000 characters, "final"?: true or false}.');
    }
    const { acsUserId, ...words } = said.output;
    const [speaker] = meeting.sessionsOf(acsUserId);
    if (speaker === undefined)
      throw new ServiceError(404, 'NotFound', 'No participant of this call has this acsUserId.');
    if (!caption(meeting, speaker, words)) {
      throw new ServiceError(409, 'Conflict', 'Captions are off. A participant has to start them.');
    }
    return c.body(null, 204);
  });

  routes.delete('/:callId', (c) => {
    meetings.end(find(c.req.param('callId')).id);
    return c.body(null, 204);
  });

  return routes;
}
