/**
 * What the emulator and its stand-in for the calling SDK say to each other over a WebSocket. Not part of the host's
 * contract: a product never sees it.
 *
 * One socket is one participant in one call. The client's first message is `join`; the server answers `joined`, or
 * `refused` with the service's own codes and closes. Media flows from browser to browser: the server relays offers,
 * answers and candidates, and it alone decides what of a participant's media the others may show.
 *
 * A socket that is lost leaves its seat taken for a short while. The client joins again with the `seat` that it was given:
 * in time, it goes on where it was (`resumed`); too late, or at an emulator that was started anew, it is let in as at the
 * first time, under the same participant id.
 */

export { PhoneNumberSchema } from '../values/phoneNumber.js';
export * from './callCapabilities.js';
export * from './callState.js';
export * from './callSurvey.js';
export * from './clientMessages.js';
export * from './participant.js';
export * from './peerSignal.js';
export * from './serverMessages.js';

/** The path of the signalling socket below the emulator's origin. The origin is the `iss` claim of an emulator token. */
export const SIGNALLING_PATH = '/signalling';
