import { SIGNALLING_PATH } from '@anteroom/contract/signalling';

/** The address of an emulator's signalling socket. */
export function signallingUrl(origin: string): URL {
  const url = new URL(SIGNALLING_PATH, origin);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url;
}
