import type { ErrorCode } from '../src/index.js';

interface Guidance {
  /** Why it happens. */
  cause: string;
  /** What a developer, or the person at the screen, does about it. */
  cure: string;
}

/** Cause and cure of every failure. Here and not beside `ERRORS`, so that no browser loads the texts. */
export const ERROR_GUIDE: Record<ErrorCode, Guidance> = {
  'invalid-request': {
    cause:
      'The request breaks a rule of this contract: a body, a query or a header that does not fit (400), an address that is none (404), a method that the address does not take (405), a body that is not `application/json` (415).',
    cure: 'Correct what `field` names, or see `Allow` for a 405. The same request fails again.',
  },
  unauthenticated: {
    cause: 'The host’s own sign-in is missing or over.',
    cure: 'Let the person sign in to the host again, then repeat the request.',
  },
  'not-invited': {
    cause: 'The person may see the room, because it lets people knock, but is not on its roster.',
    cure: 'Let them knock, or have somebody invite them with `PATCH /rooms/{roomId}/participants`.',
  },
  forbidden: {
    cause: 'The person may see the room, but the host’s policy does not allow them this action.',
    cure: 'Offer only what `me.may` names. To allow more, change the policy (`authorize`) or the role.',
  },
  'origin-not-allowed': {
    cause: 'A page of another origin sent a request that changes something. It may be a forged one.',
    cure: 'If the page is yours, add its origin to `allowedOrigins` of the endpoint.',
  },
  'room-not-found': {
    cause:
      'There is no such room, it was deleted, or the person may not know of it. The answer is the same for all three, so that nobody can find out which rooms exist.',
    cure: 'Check the id and who is signed in. Invite the person, or let the room take knocks.',
  },
  'knock-not-found': {
    cause: 'The room has no such knock, or it is somebody else’s and the person may not answer knocks.',
    cure: 'Read `GET /rooms/{roomId}/knocks` again.',
  },
  'knock-settled': {
    cause: 'Somebody else answered the knock first, it was withdrawn, or it waited too long.',
    cure: 'Read the knocks again and show how it ended.',
  },
  'too-many-knocks': {
    cause: 'The person was refused several times at this room within an hour.',
    cure: 'Wait as long as `Retry-After` says, or have somebody invite them.',
  },
  'request-repeated': {
    cause:
      'Within the last 24 hours the same person used the `Idempotency-Key` for another request, or for a room that was deleted since.',
    cure: 'Make a new key for each room to be made; keep it only when the very same request is sent again.',
  },
  'request-too-large': {
    cause: 'The body is larger than 256 KiB.',
    cure: 'Change a large roster in several requests of at most 500 people each.',
  },
  'too-many-requests': {
    cause: 'The person, or their address, asks more often than the endpoint allows.',
    cure: 'Wait as long as `Retry-After` says. If it strikes in normal use, raise the endpoint’s limits.',
  },
  'room-not-open': {
    cause: 'A token was asked for before the room’s `validFrom`.',
    cure: 'Wait until then, by the endpoint’s `serverTime` and not by the browser’s clock.',
  },
  'room-expired': {
    cause: 'The room’s `validUntil` has passed.',
    cure: 'Move the window with `PATCH /rooms/{roomId}`, or make another room.',
  },
  'service-unavailable': {
    cause:
      'Azure Communication Services is down, busy or out of reach, or the same `Idempotency-Key` is still being worked on.',
    cure: 'Try again after `Retry-After`, or a moment later. The host’s log has the cause under `traceId`.',
  },
  internal: {
    cause: 'Something failed at the host: its database, its directory, its access to Azure, or a mistake in code.',
    cure: 'Look up `traceId` in the host’s log.',
  },
  'endpoint-unreachable': {
    cause: 'The browser could not reach the endpoint: no network, a wrong `endpoint` address, or CORS forbids it.',
    cure: 'Check the network and the address; for another origin, add the page’s to `allowedOrigins`.',
  },
  'endpoint-invalid-response': {
    cause: 'What answered did not keep this contract: often a proxy’s or a sign-in page’s HTML.',
    cure: 'Run `npx @anteroom/endpoint check` against the endpoint, and look at what stands in front of it.',
  },
  'not-supported': {
    cause: 'The host gave its endpoint as functions, and the one for this call is not among them.',
    cure: 'Add the function to the `endpoint` prop, or do not show what needs it.',
  },
  'room-not-joinable': {
    cause: 'The service did not let the person into the call: the window, the roster or the room changed meanwhile.',
    cure: 'Read the room again and show what it says now.',
  },
  'removed-from-room': {
    cause: 'The person was taken off the roster during the call.',
    cure: 'Nothing to repeat. Somebody has to invite them again.',
  },
  'removed-from-call': {
    cause: 'A presenter removed the person from the call. They are still invited.',
    cure: 'They may join again, if that is what everybody wants.',
  },
  'call-ended-for-everyone': {
    cause: 'A presenter, or the service, ended the call for all.',
    cure: 'Joining again starts a new call while the room is open.',
  },
  'token-rejected': {
    cause: 'The service did not take the token: it ran out, was revoked, or belongs to another resource.',
    cure: 'Ask for a new token. If it stays so, check that the endpoint’s Rooms and Identity clients use one resource.',
  },
  'connection-failed': {
    cause: 'Media could not be set up: usually a firewall that lets neither UDP 3478-3481 nor TCP 443 through.',
    cure: 'Try another network; ask its owner to open the ports that the service documents.',
  },
  'connection-lost': {
    cause: 'The network was gone for longer than the call could wait.',
    cure: 'Join again when the network is back.',
  },
  'call-failed': {
    cause: 'The call ended with a code that has no meaning of its own here; `callEnd` has it.',
    cure: 'Join again. If it stays so, look the code up in the service’s troubleshooting pages.',
  },
  'call-crashed': {
    cause: 'The part of the page that shows the call threw an error; `cause` has it.',
    cure: 'Join again, and report the error.',
  },
  'already-in-call': {
    cause: 'Another call goes on in this page, and the calling UI cannot run twice in one page.',
    cure: 'Leave that call, or unmount it, before joining another.',
  },
  'engine-unavailable': {
    cause: 'The calling SDK or the UI library could not be loaded, or this browser cannot run them.',
    cure: 'Check the network and the Content-Security-Policy, or use a browser that the service supports.',
  },
};
