import { type ClientMessage, ClientMessageSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { type RawData, WebSocket } from 'ws';
import type { Admit } from './admission.js';
import type { CallConnection } from './Call.js';
import type { CallRegistry, CallSeat } from './CallRegistry.js';
import { type EndReason, endReason } from './endReason.js';

/** The WebSocket close codes used here. Source: RFC 6455, section 7.4.1. */
const CLOSED_NORMALLY = 1000;
const POLICY_VIOLATION = 1008;
const INTERNAL_ERROR = 1011;

const JOIN_DEADLINE_MS = 10_000;

export interface SignallingDependencies {
  admit: Admit;
  calls: CallRegistry;
}

/** Serves one socket, which is one participant: the first message is `join`, and everything after it belongs to that call. */
export function serveSignallingSession(socket: WebSocket, { admit, calls }: SignallingDependencies): void {
  let seat: CallSeat | undefined;

  const connection: CallConnection = {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    close: () => socket.close(CLOSED_NORMALLY),
  };
  const refuseProtocol = (reason: string) => socket.close(POLICY_VIOLATION, reason);

  const deadline = setTimeout(() => refuseProtocol('No join within 10 seconds.'), JOIN_DEADLINE_MS);
  socket.once('close', () => {
    clearTimeout(deadline);
    if (seat !== undefined) calls.leave(seat, 'closedAbruptly');
  });

  // One after the other: a message that follows a join at once must find its sender seated.
  let handled = Promise.resolve();
  socket.on('message', (data, isBinary) => {
    handled = handled
      .then(async () => {
        if (socket.readyState !== WebSocket.OPEN) return;
        const reading = isBinary ? { malformed: 'binary' } : readClientMessage(data);
        if ('malformed' in reading) refuseProtocol(`Malformed message: ${reading.malformed}`);
        else await handle(reading.message);
      })
      // One participant's message must never end the emulator for all.
      .catch(() => socket.close(INTERNAL_ERROR));
  });

  async function handle(message: ClientMessage): Promise<void> {
    if (message.type === 'join') return seat === undefined ? join(message) : refuseProtocol('Already joined.');
    if (seat === undefined) return refuseProtocol('The first message has to be join.');
    switch (message.type) {
      case 'media':
        return seat.call.changeMedia(seat.participantId, message.request, message.media);
      case 'hand':
        return seat.call.changeHand(seat.participantId, message.raised);
      case 'mute':
        return seat.call.muteOthers(seat.participantId, message.acsUserId);
      case 'remove':
        return calls.remove(seat, message.acsUserId);
      case 'signal':
        return seat.call.signal(seat.participantId, message.to, message.signal);
      case 'leave':
        return calls.leave(seat, 'left');
    }
  }

  async function join({ token, roomId, displayName, media }: Extract<ClientMessage, { type: 'join' }>): Promise<void> {
    clearTimeout(deadline);
    const admission = await admit(token, roomId);
    // Somebody who went away while the token was read must not be seated: no close event would ever free the seat.
    if (socket.readyState !== WebSocket.OPEN) return;
    if ('refused' in admission) return refuse(admission.refused);
    seat = calls.join(roomId, { ...admission, displayName, media }, connection);
    if (seat === undefined) refuse(endReason('callFull'));
  }

  function refuse(reason: EndReason): void {
    connection.send({ type: 'refused', ...reason });
    connection.close();
  }
}

/** A client's message, or where it goes wrong in less than the 123 bytes that a close reason may have. */
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
