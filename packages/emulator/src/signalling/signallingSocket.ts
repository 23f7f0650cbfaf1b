import { randomUUID } from 'node:crypto';
import { type ClientMessage, ClientMessageSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { type RawData, WebSocket } from 'ws';
import type { Act } from '../actions/index.js';
import {
  type AdmissionControl,
  type EndReason,
  endReason,
  type Meeting,
  type MeetingRegistry,
  type ParticipantChannel,
} from '../meeting/index.js';
import type { SessionTickets } from './SessionTickets.js';
import type { SurveyStore } from './SurveyStore.js';

/** The WebSocket close codes used here. Source: RFC 6455, section 7.4.1. */
const CLOSED_NORMALLY = 1000;
const POLICY_VIOLATION = 1008;
const INTERNAL_ERROR = 1011;

const JOIN_DEADLINE_MS = 10_000;

export interface SignallingDependencies {
  admissionControl: AdmissionControl;
  tickets: SessionTickets;
  meetings: MeetingRegistry;
  act: Act;
  surveys: SurveyStore;
}

interface Membership {
  meeting: Meeting;
  participantId: string;
}

type JoinMessage = Extract<ClientMessage, { type: 'join' }>;
type SurveyMessage = Extract<ClientMessage, { type: 'survey' }>;

/**
 * Serves one socket, which stands for one participant. The first message is `join`, and all later ones belong to that
 * call. Alternatively the first and only message is `survey`.
 */
export function serveSignallingSocket(
  socket: WebSocket,
  { admissionControl, tickets, meetings, act, surveys }: SignallingDependencies,
): void {
  let membership: Membership | undefined;

  const channel: ParticipantChannel = {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    close: () => socket.close(CLOSED_NORMALLY),
  };
  const refuseProtocol = (reason: string) => socket.close(POLICY_VIOLATION, reason);

  const deadline = setTimeout(() => refuseProtocol('No join within 10 seconds.'), JOIN_DEADLINE_MS);
  socket.once('close', () => {
    clearTimeout(deadline);
    membership?.meeting.lost(membership.participantId, channel);
  });

  // Messages are handled in order: one that directly follows a join must find its sender in the call.
  let handled = Promise.resolve();
  socket.on('message', (data, isBinary) => {
    handled = handled
      .then(async () => {
        if (socket.readyState !== WebSocket.OPEN) return;
        const reading = isBinary ? { malformed: 'binary' } : readClientMessage(data);
        if ('malformed' in reading) refuseProtocol(`Malformed message: ${reading.malformed}`);
        else await handle(reading.message);
      })
      // A message of one participant must never end the emulator for everyone.
      .catch(() => socket.close(INTERNAL_ERROR));
  });

  async function handle(message: ClientMessage): Promise<void> {
    if (message.type === 'join') return membership === undefined ? join(message) : refuseProtocol('Already joined.');
    if (message.type === 'survey') {
      return membership === undefined ? keepSurvey(message) : refuseProtocol('A survey needs a separate socket.');
    }
    if (membership === undefined) return refuseProtocol('The first message has to be join.');
    const { meeting, participantId } = membership;
    const session = meeting.session(participantId);
    if (!session?.isServedBy(channel)) return;
    switch (message.type) {
      case 'leave':
        return meeting.leave(participantId, 'left');
      case 'token':
        return renew(message.token);
      default:
        return act(meeting, session, message);
    }
  }

  async function join(message: JoinMessage): Promise<void> {
    clearTimeout(deadline);
    const { roomId, displayName, media, request, generated } = message;
    const reading = await admissionControl.read(message.token);
    if ('refused' in reading) return refuse(reading.refused);
    const { isRevoked, ...holder } = reading;
    const claim = message.seat === undefined ? undefined : await tickets.read(message.seat);
    const isOwn = claim?.acsUserId === holder.acsUserId && claim.roomId === roomId;
    const id = isOwn ? claim.participantId : randomUUID();
    const ticket = await tickets.issue({ roomId, participantId: id, acsUserId: holder.acsUserId });
    // A client that disconnected while the token was read must not be added: no close event would ever remove it.
    if (socket.readyState !== WebSocket.OPEN) return;
    // Nor a client whose token was revoked meanwhile: the meeting was notified before the participant was in it.
    if (isRevoked()) return refuse(endReason('tokenRejected'));
    const dropped = meetings.whyDropped(id);
    if (dropped !== undefined) return refuse(endReason(dropped));
    const joiner = { ...holder, id, displayName, media, request, generated, ticket };
    let meeting = meetings.resume(roomId, joiner, channel);
    if (meeting === undefined) {
      const admission = admissionControl.admit(holder.acsUserId, roomId);
      if ('refused' in admission) return refuse(admission.refused);
      meeting = meetings.join(roomId, { ...joiner, role: admission.role }, channel);
    }
    if (meeting === undefined) return refuse(endReason('callFull'));
    membership = { meeting, participantId: id };
    surveys.remember(id, meeting.id);
  }

  async function keepSurvey({ seat, survey }: SurveyMessage): Promise<void> {
    clearTimeout(deadline);
    const claim = await tickets.read(seat);
    const id = claim && surveys.keep(claim, survey);
    if (id === undefined) return refuse(endReason('unknownSession'));
    channel.send({ type: 'survey-received', id });
    channel.close();
  }

  async function renew(token: string): Promise<void> {
    const holder = await admissionControl.read(token);
    const session = membership?.meeting.session(membership.participantId);
    // A rejected token changes nothing: the deadline for a valid one keeps running.
    if ('refused' in holder || session?.participant.acsUserId !== holder.acsUserId) return;
    session.renewToken(holder.tokenExpiresAt);
  }

  function refuse(reason: EndReason): void {
    channel.send({ type: 'refused', ...reason });
    channel.close();
  }
}

/**
 * Reads a message of a client, or says where it is malformed, in less than the 123 bytes that a close reason may have.
 */
function readClientMessage(data: RawData): { message: ClientMessage } | { malformed: string } {
  let json: unknown;
  try {
    json = JSON.parse(String(data));
  } catch {
    return { malformed: 'no JSON' };
  }
  const result = v.safeParse(ClientMessageSchema, json);
  if (result.success) return { message: result.output };
  return { malformed: v.getDotPath(result.issues[0])?.slice(0, 60) ?? 'no object' };
}
