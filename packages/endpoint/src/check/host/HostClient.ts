import { operationOf } from '@anteroom/contract/operations';
import type { CheckOptions } from './CheckOptions.js';
import type { Exchange, Who } from './Exchange.js';
import { Violation } from './Violation.js';

const TIMEOUT_MS = 30_000;
/** The longest `Retry-After` to wait for, in seconds, and how often. */
const LONGEST_WAIT_S = 65;
const TRIES = 5;

export interface RequestParts {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent unchanged, instead of `json`. */
  text?: string;
  headers?: Record<string, string>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends requests to the host under test as its test people, and records every exchange. */
export class HostClient {
  readonly exchanges: Exchange[] = [];
  private readonly base: string;

  constructor(private readonly options: CheckOptions) {
    this.base = options.url.replace(/\/+$/, '');
  }

  get origin(): string {
    return new URL(this.base).origin;
  }

  /** Sends one request. If the host's rate limit refuses it, waits and sends it again. */
  async call(who: Who, method: string, path: string, call: RequestParts = {}): Promise<Exchange> {
    for (let tried = 1; ; tried += 1) {
      const exchange = await this.send(who, method, path, call);
      const wait = this.waitOf(exchange);
      if (wait === undefined || tried === TRIES) return exchange;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }

  /** The seconds to wait, if the response is only a rate limit. */
  private waitOf({ status, headers, body }: Exchange): number | undefined {
    const isLimit = status === 429 && typeof body === 'object' && body !== null && 'code' in body;
    if (!isLimit || body.code !== 'too-many-requests') return undefined;
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    return seconds <= LONGEST_WAIT_S ? seconds : undefined;
  }

  private async send(who: Who, method: string, path: string, { json, text, headers }: RequestParts): Promise<Exchange> {
    const body = text ?? (json === undefined ? undefined : JSON.stringify(json));
    const request = new Request(`${this.base}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(who === 'nobody' ? {} : this.options.people[who].headers),
        ...headers,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body }),
    });
    const response = await this.fetched(request, `${method} ${path} by ${who}`);
    const responseText = await response.text();
    const exchange: Exchange = {
      who,
      method,
      path,
      operation: operationOf(method, path.replace(/\?.*$/, '')),
      status: response.status,
      headers: response.headers,
      text: responseText,
      body: parse(responseText),
    };
    this.exchanges.push(exchange);
    return exchange;
  }

  private async fetched(request: Request, what: string): Promise<Response> {
    try {
      return await (this.options.fetch ?? fetch)(request);
    } catch (cause) {
      // The text of `cause` may quote a header.
      throw new Violation(`${what} got no response: the host cannot be reached, or took longer than 30 seconds.`, {
        cause,
      });
    }
  }
}
