import type { ErrorCode } from '../src/index.js';

interface Guidance {
  /** Why it happens. */
  cause: string;
  /** What a developer, or the person at the screen, can do about it. */
  fix: string;
}

/** The cause and fix of every error code. Kept out of `ERRORS` so that browsers don't load these texts. */
export const ERROR_GUIDE: Record<ErrorCode, Guidance> = {
  'invalid-request': {
    cause:
      'The request breaks a rule of this contract: an invalid body, query or header (400), an unknown path (404), a method that the path doesn’t support (405), or a body that isn’t `application/json` (415).',
    fix: 'Correct the value that `field` names, or see `Allow` for a 405. The same request fails again.',
  },
  unauthenticated: {
    cause:
      'The user isn’t signed in to the host, or the session has expired. The browser also reports this for any redirect, because it usually leads to a sign-in page.',
    fix: 'Have the user sign in to the host again, then repeat the request.',
  },
  'not-invited': {
    cause: 'The person may see the room, because it allows knocking, but isn’t on its roster.',
    fix: 'Let them knock, or have someone invite them with `PATCH /rooms/{roomId}/participants`.',
  },
  forbidden: {
    cause: 'The person may see the room, but the host’s policy doesn’t allow them this action.',
    fix: 'Offer only the actions in `me.may`. To allow more, change the policy (`authorize`) or the role.',
  },
  'origin-not-allowed': {
    cause: 'A page of another origin sent a request that changes something. It may be a forged request.',
    fix: 'If the page is yours, add its origin to the endpoint’s `allowedOrigins`.',
  },
  'room-not-found': {
    cause:
      'The room doesn’t exist, was deleted, or the person may not know about it. The response is the same for all three, so that nobody can find out which rooms exist.',
    fix: 'Check the room id and the signed-in user. Invite the person, or turn on knocking for the room.',
  },
  'knock-not-found': {
    cause: 'The room has no such knock, or the knock is someone else’s and the person may not answer knocks.',
    fix: 'Read `GET /rooms/{roomId}/knocks` again.',
  },
  'knock-settled': {
    cause: 'Someone else already answered the knock, it was withdrawn, or it expired.',
    fix: 'Read the knocks again and show the outcome.',
  },
  'too-many-knocks': {
    cause: 'The person was refused several times at this room within an hour.',
    fix: 'Wait for the time in `Retry-After`, or have someone invite them.',
  },
  'room-changed': {
    cause:
      'Someone else changed a value since the request’s `was`, and not to what the request asks for. `field` names it, and nothing was changed. The problem’s `room` and `participants` are the values by now.',
    fix: 'Show the person both values. To overwrite the other one, send the request again with the new value in `was`.',
  },
  'request-repeated': {
    cause:
      'Within the last 24 hours, the same person used the `Idempotency-Key` for another request, or for a room that has been deleted since.',
    fix: 'Use a new key for each room and each change. Reuse a key only to send the same request again.',
  },
  'request-too-large': {
    cause: 'The body is larger than 256 KiB.',
    fix: 'Split changes to a large roster into requests of at most 500 people.',
  },
  'too-many-requests': {
    cause: 'The person, or their IP address, sends more requests than the endpoint allows.',
    fix: 'Wait for the time in `Retry-After`. If this happens in normal use, raise the endpoint’s limits.',
  },
  'room-not-open': {
    cause: 'A token was requested before the room’s `validFrom`.',
    fix: 'Wait until then, by the endpoint’s `serverTime` rather than the browser’s clock.',
  },
  'room-expired': {
    cause: 'The room’s `validUntil` has passed.',
    fix: 'Move the window with `PATCH /rooms/{roomId}`, or create another room.',
  },
  'service-unavailable': {
    cause:
      'Azure Communication Services is down, busy or unreachable, or another request with the same `Idempotency-Key` is still in progress.',
    fix: 'Retry after `Retry-After`, or after a moment. The host’s log has the cause under `traceId`.',
  },
  internal: {
    cause: 'Something failed at the host: its database, its directory, its access to Azure, or a bug.',
    fix: 'Look up `traceId` in the host’s log.',
  },
  'endpoint-unreachable': {
    cause: 'The browser couldn’t reach the endpoint: no network, a wrong `endpoint` URL, or a request blocked by CORS.',
    fix: 'Check the network and the URL. For a page of another origin, add it to `allowedOrigins`.',
  },
  'endpoint-invalid-response': {
    cause:
      'The response doesn’t match this contract, or it is a failure such as 403 or 404 without problem details. Often it is HTML from a proxy or a gateway.',
    fix: 'Run `npx @anteroom/endpoint check` against the endpoint, and check what is in front of it.',
  },
  'not-supported': {
    cause:
      'The host doesn’t offer this operation: the endpoint has no `searchDirectory`, or it is an object of functions and the function for this operation is missing.',
    fix: 'Add the callback or the function, or don’t show what needs it.',
  },
  'room-not-joinable': {
    cause: 'The service didn’t let the person into the call: the window, the roster or the room has changed.',
    fix: 'Read the room again and show its current state.',
  },
  'removed-from-room': {
    cause: 'The person was removed from the roster during the call.',
    fix: 'A retry doesn’t help. Someone has to invite them again.',
  },
  'removed-from-call': {
    cause: 'A presenter removed the person from the call. They are still invited.',
    fix: 'They can join again, if everyone agrees.',
  },
  'call-ended-for-everyone': {
    cause: 'A presenter or the service ended the call for everyone.',
    fix: 'Joining again starts a new call while the room is open.',
  },
  'token-rejected': {
    cause: 'The service rejected the token: it expired, was revoked, or belongs to another resource.',
    fix: 'Request a new token. If that doesn’t help, check that the endpoint’s Rooms and Identity clients use the same resource.',
  },
  offline: {
    cause: 'The join failed while the browser reported that it has no network.',
    fix: 'Join again when the network is back.',
  },
  'connection-failed': {
    cause: 'Media couldn’t be set up, usually because a firewall blocks both UDP 3478-3481 and TCP 443.',
    fix: 'Try another network, or ask its administrator to open the ports that the service documents.',
  },
  'connection-lost': {
    cause: 'The network was down for longer than the call could wait.',
    fix: 'Join again when the network is back.',
  },
  'call-failed': {
    cause: 'The call ended with a code that this package doesn’t know; see `callEnd`.',
    fix: 'Join again. If that doesn’t help, look up the code in the service’s troubleshooting pages.',
  },
  'call-crashed': {
    cause: 'The part of the page that shows the call threw an error; see `cause`.',
    fix: 'Join again, and report the error.',
  },
  'already-in-call': {
    cause: 'Another call is active in this page, and the calling UI can’t run twice in one page.',
    fix: 'Leave that call, or unmount it, before joining another.',
  },
  'engine-unavailable': {
    cause: 'The calling SDK or the UI library couldn’t be loaded, or this browser can’t run them.',
    fix: 'Check the network and the Content-Security-Policy, or use a browser that the service supports.',
  },
};
