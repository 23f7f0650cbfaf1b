import type { CallAdapter } from '@azure/communication-react';

/** What a test tells the plain page, by a global: an address would show the token. */
export interface PlainCallSettings {
  token: string;
  /** What the credential's `tokenRefresher` gives. Without one there is no refresher. */
  nextToken?: string;
  /** ACS user id. */
  userId: string;
  roomId: string;
  displayName: string;
  /** Microsoft's `CallComposite`, or a call put together of its parts. */
  way: 'composite' | 'composable';
}

declare global {
  var plainCall: PlainCallSettings;
  /** The composite's adapter, for tests. */
  var adapter: CallAdapter | undefined;
}
