import { isLoopbackHost } from '@anteroom/contract/connection';

export interface LiveKitOptions {
  /**
   * The address of LiveKit for browsers, such as `wss://calls.example`. Plain `ws:` is allowed only for this machine: anywhere
   * else, tokens could be read on the way.
   */
  url: string;
  apiKey: string;
  /** It signs tokens: keep it in the server's environment. */
  apiSecret: string;
  /** The address of LiveKit's API, if this server reaches it by another one, such as `http://livekit:7880`. Default: `url`. */
  apiUrl?: string | undefined;
  /**
   * The first part of the ids of new identities, `8:acs:<installation>_<id>`: a UUID. Default: derived from `url` and `apiKey`.
   */
  installation?: string | undefined;
  /** The id of the outbound SIP trunk that dials phones. Default: none, and phones can't be dialed. */
  sipTrunkId?: string | undefined;
  /**
   * Whether a call ends when its room closes, at `validUntil`. Default `false`: people stay in the call, and nobody else can
   * join, as with Azure Communication Services.
   */
  endCallsAtClose?: boolean | undefined;
  /**
   * How often running calls are compared with the store, in seconds, from 0.1 on. It ends calls at their close, and removes
   * people who have joined with an old token; LiveKit's webhooks do the latter at once. Of several instances, one looks at a
   * time. Default 15.
   */
  checkSeconds?: number | undefined;
  /** Ends that, when the server shuts down. */
  signal?: AbortSignal | undefined;
}

/** Valid options. */
export interface LiveKitSettings {
  /** For browsers. */
  url: string;
  apiUrl: string;
  apiKey: string;
  apiSecret: string;
  installation: string | undefined;
  sipTrunkId: string | undefined;
  endCallsAtClose: boolean;
  everyMs: number;
  signal: AbortSignal | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Checks the options. Throws a `TypeError` that doesn't quote them: they hold a secret. */
export function settingsOf(options: LiveKitOptions): LiveKitSettings {
  const { url, apiUrl = url, apiKey, apiSecret, installation, sipTrunkId, signal } = options;
  const { endCallsAtClose = false, checkSeconds = 15 } = options;
  for (const [name, value] of Object.entries({ apiKey, apiSecret })) {
    if (typeof value === 'string' && value !== '') continue;
    throw new TypeError(
      `livekitService needs "${name}". If it comes from an environment variable, check that it is set.`,
    );
  }
  const address = addressOf('url', url, 'ws');
  if (new URL(address).protocol === 'ws:' && !isLoopbackHost(new URL(address).hostname)) {
    throw new TypeError('The "url" of livekitService must begin with "wss:", except for a LiveKit on this machine.');
  }
  if (installation !== undefined && !UUID.test(installation)) {
    throw new TypeError('The "installation" of livekitService must be a UUID in lower case.');
  }
  if (!(checkSeconds >= 0.1 && checkSeconds <= 3600)) {
    throw new RangeError(`checkSeconds is ${checkSeconds}. Use a number of seconds from 0.1 to 3600.`);
  }
  const everyMs = checkSeconds * 1000;
  const forApi = addressOf('apiUrl', apiUrl, 'http');
  return {
    url: address,
    apiUrl: forApi,
    apiKey,
    apiSecret,
    installation,
    sipTrunkId,
    endCallsAtClose,
    everyMs,
    signal,
  };
}

/** An address with the scheme that its user needs: LiveKit serves its API and its clients at the same one. */
function addressOf(name: string, text: unknown, scheme: 'ws' | 'http'): string {
  const [, secure, rest] = (typeof text === 'string' && /^(?:ws|http)(s?):\/\/([^\s/?#]+\/?)$/.exec(text)) || [];
  if (rest === undefined || !URL.canParse(`http://${rest}`)) {
    throw new TypeError(`The "${name}" of livekitService must be an address such as "wss://calls.example".`);
  }
  return `${scheme}${secure}://${rest.replace(/\/$/, '')}`;
}
