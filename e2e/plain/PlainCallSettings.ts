import type { CallAdapter } from '@azure/communication-react';

/** The settings that a test passes to the plain page in a global variable. A URL would reveal the token. */
export interface PlainCallSettings {
  token: string;
  /** The token that the credential's `tokenRefresher` returns. Default: there is no refresher. */
  nextToken?: string;
  /** ACS user id. */
  userId: string;
  roomId: string;
  displayName: string;
  /** Microsoft's `CallComposite`, a call composed of its single parts, or a page against the bare SDK. */
  way: 'composite' | 'composable' | 'tutorial';
}

declare global {
  var plainCall: PlainCallSettings;
  /** The adapter of the composite, for tests. */
  var adapter: CallAdapter | undefined;
}
