import { type CallSurvey, ServerMessageSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { CallError } from '../../sdk/errors/index.js';
import { signallingUrl } from './signallingUrl.js';

/** How long the emulator may take to respond, in milliseconds. */
const ANSWER_MS = 10_000;

/**
 * Sends a survey on a separate socket, because that of the call is closed by then.
 * @returns the id that the emulator assigned
 * @throws CallError as the emulator refuses it, and 408 when it can't be reached
 */
export async function sendSurvey(origin: string, ticket: string, survey: CallSurvey): Promise<string> {
  const socket = new WebSocket(signallingUrl(origin));
  const ended = new AbortController();
  const timer = setTimeout(() => socket.close(), ANSWER_MS);
  try {
    return await new Promise((resolve, reject) => {
      const on = { signal: ended.signal };
      socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'survey', seat: ticket, survey })), on);
      socket.addEventListener('close', () => reject(new CallError('Please try again.', 408, 0)), on);
      socket.addEventListener(
        'message',
        ({ data }) => {
          const message = v.parse(ServerMessageSchema, JSON.parse(String(data)));
          if (message.type === 'survey-received') resolve(message.id);
          else if (message.type === 'refused') reject(new CallError(message.message, message.code, message.subCode));
        },
        on,
      );
    });
  } finally {
    clearTimeout(timer);
    ended.abort();
    socket.close();
  }
}
