import { operationOf } from '@anteroom/contract/operations';
import type { CheckOptions } from './CheckOptions.js';
import type { Exchange, Who } from './Exchange.js';
import { Violation } from './Violation.js';

const TIMEOUT_MS = 30_000;
/** Longest wait that a host's rate limit is given, in seconds, and how often. */
const LONGEST_WAIT_S = 65;
const TRIES = 5;

export interface Call {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, in place of `json`. */
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

/** Speaks to the host that is checked, as its test people, and remembers every exchange. */
export class HostClient {
  readonly exchanges: Exchange[] = [];
  private readonly base: string;

  constructor(private readonly options: CheckOptions) {
    this.base = options.url.replace(/\/+$/, '');
  }

  get origin(): string {
    return new URL(this.base).origin;
  }

  /** One request. Where the host says that it is too many, waits and sends it again. */
  async call(who: Who, method: string, path: string, call: Call = {}): Promise<Exchange> {
    for (let tried = 1; ; tried += 1) {
      const exchange = await this.send(who, method, path, call);
      const wait = this.waitOf(exchange);
      if (wait === undefined || tried === TRIES) return exchange;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }

  /** Seconds to wait, when that is all an answer says. */
  private waitOf({ status, headers, body }: Exchange): number | undefined {
    const isLimit = status === 429 && typeof body === 'object' && body !== null && 'code' in body;
    if (!isLimit || body.code !== 'too-many-requests') return undefined;
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    return seconds <= LONGEST_WAIT_S ? seconds : undefined;
  }

  private async send(who: Who, method: string, path: string, { json, text, headers }: Call): Promise<Exchange> {
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
    const answer = await response.text();
    const exchange: Exchange = {
      who,
      method,
      path,
      operation: operationOf(method, path.replace(/\?.*$/, '')),
      status: response.status,
      headers: response.headers,
      text: answer,
      body: parse(answer),
    };
    this.exchanges.push(exchange);
    return exchange;
  }

  private async fetched(request: Request, what: string): Promise<Response> {
    try {
      return await (this.options.fetch ?? fetch)(request);
    } catch (cause) {
      // The text of `cause` may quote a header.
      throw new Violation(`${what} had no answer: the host cannot be reached, or took longer than 30 seconds.`, {
        cause,
      });
    }
  }
}
