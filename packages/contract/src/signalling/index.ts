/**
 * The WebSocket protocol between the emulator and its replacement for the calling SDK. It isn't part of the host's contract: a
 * product never uses it.
 *
 * One socket is one participant in one call. The client's first message is `join`. The server responds with `joined`, or with
 * `refused` and the service's own codes, and then closes. Media flows from browser to browser: the server relays offers, answers
 * and candidates, and it alone decides which media of a participant the others may show.
 *
 * When a socket is lost, its seat stays reserved for a short time. The client joins again with its `seat`. In time, it continues
 * where it was (`resumed`). If it is too late, or the emulator was restarted, it joins like the first time, under the same
 * participant id.
 */

export {
  CALL_CAPABILITIES,
  type CallCapability,
  type CallSwitches,
  CallSwitchesSchema,
  canInCall,
  SPOTLIGHT_LIMIT,
} from '../call/index.js';
export { PhoneNumberSchema } from '../values/index.js';
export * from './callState.js';
export * from './callSurvey.js';
export * from './clientMessages.js';
export * from './participant.js';
export * from './peerSignal.js';
export * from './serverMessages.js';

/** The path of the signalling socket below the emulator's origin. The origin is the `iss` claim of an emulator token. */
export const SIGNALLING_PATH = '/signalling';
