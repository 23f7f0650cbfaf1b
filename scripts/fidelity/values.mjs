// Values that several recordings share.

const DAY_MS = 24 * 60 * 60_000;

/** A moment as the service writes it: in UTC, with up to seven fractional digits. */
export const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?\+00:00$/;

/** The second that is this many days from now, without a zone. */
export function secondIn(days) {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 19);
}

/** Recorded in 2025, over https as everything is. Earlier recordings have other values, or none. */
export const STRICT = { 'strict-transport-security': 'max-age=31536000;includeSubDomains' };

/** A body that refuses a request. */
export function refusal(code, message, rest = {}) {
  return { error: { code, message, ...rest } };
}
