// Every recorded answer of the service that this repository knows of.
import { identityRecordings } from './identityRecordings.mjs';
import { roomRecordings } from './roomRecordings.mjs';

/**
 * One answer of the service, as it was recorded.
 *
 * `{name}` in a path, a body or an answer is the id of what `given` creates under that name, in this order, before the
 * request: a `room`, a `deleted room`, an `identity` or a `customer`, which is an identity with this customId. `before`
 * holds further requests, which have to succeed. In an answer and in `headers`, a regular expression matches a text; `null` is a header that was not sent.
 *
 * A recording with a `reason` is not replayed: the reason says why the emulator can't give that answer.
 *
 * @typedef {object} Recording
 * @property {string} what what is special about the request
 * @property {string} source the test suite and test with the recording, and when it was recorded
 * @property {[method: string, path: string, body?: unknown]} [request]
 * @property {string} [version] the api-version
 * @property {Record<string, 'room' | 'deleted room' | 'identity' | 'customer'>} [given]
 * @property {[method: string, path: string, body?: unknown][]} [before] sent with the same api-version
 * @property {number} [status]
 * @property {unknown} [answer] the body; without it, the response must have none
 * @property {Record<string, string | RegExp | null>} [headers]
 * @property {string} [reason]
 */

/** @type {Recording[]} */
export const recordings = [...roomRecordings, ...identityRecordings];
