import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import type { CallingService } from '../interface/index.js';
import { callActions } from './callActions.js';
import { type LiveKitOptions, settingsOf } from './LiveKitOptions.js';
import { livekitCalls } from './livekitCalls.js';
import { livekitIdentities } from './livekitIdentities.js';
import { livekitMessages } from './livekitMessages.js';
import { livekitRooms } from './livekitRooms.js';
import { RunningCalls } from './RunningCalls.js';
import { sweepCalls } from './sweepCalls.js';
import { tendCall } from './tendCall.js';

/**
 * LiveKit as the engine of an endpoint: one server, several over Redis, or LiveKit Cloud. The endpoint's store keeps rooms and
 * rosters. Throws a `TypeError` for invalid options.
 *
 * @example
 * const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = process.env;
 * createRoomsEndpoint({ service: livekitService({ url, apiKey, apiSecret }), store, authenticate, directory });
 */
export function livekitService(options: LiveKitOptions): CallingService {
  const settings = settingsOf(options);
  const { apiUrl, apiKey, apiSecret, sipTrunkId } = settings;
  const client = new RoomServiceClient(apiUrl, apiKey, apiSecret);
  const phones =
    sipTrunkId === undefined ? undefined : { sip: new SipClient(apiUrl, apiKey, apiSecret), trunkId: sipTrunkId };
  const runningWithin = (signal: AbortSignal) =>
    new RunningCalls(client, livekitCalls({ reading: signal, writing: signal }));
  return {
    open: (host) => {
      const { endCallsAtClose, everyMs, signal } = settings;
      sweepCalls({ host, runningWithin, everyMs, endCallsAtClose, signal });
      const onAttendance = (roomId: string, limit: AbortSignal) => tendCall(host, runningWithin(limit), roomId, limit);
      return {
        within: (deadline) => {
          const calls = livekitCalls(deadline);
          const running = new RunningCalls(client, calls);
          return {
            ...livekitRooms(host, running),
            ...livekitIdentities(settings, host, running),
            act: callActions({ host, running, calls, phones }),
          };
        },
        messages: livekitMessages({ apiKey, apiSecret, host, onAttendance }),
      };
    },
  };
}
