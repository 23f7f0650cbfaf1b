import type { DebugInfoCallClientFeature } from '@azure/communication-calling';
import { environment } from './environment.js';
import { type EventName, Observable } from './events/index.js';

/** The browser's lock that every page holds whose client has an agent. */
const LOCK = 'anteroom.callClient';
/** How often the locks are read while somebody listens, in milliseconds: they tell nobody of a change. */
const READ_MS = 1_000;

/** What the UI library asks about the browser, and whether another page of this origin has an agent too. */
export interface DebugInfoFeature extends Pick<Observable, 'on' | 'off'> {
  name: string;
  /** Kept up to date while somebody listens to `isCallClientActiveInAnotherTabChanged`. */
  readonly isCallClientActiveInAnotherTab: boolean;
  getEnvironmentInfo(): Promise<ReturnType<typeof environment>>;
  dispose(): void;
}

/** Reads what `DebugInfoFeature` tells. */
export class DebugInfo extends Observable<EventName<DebugInfoCallClientFeature>> {
  /** A plain object, because the UI library copies its members. */
  readonly feature: DebugInfoFeature;
  private timer: ReturnType<typeof setInterval> | undefined;
  private elsewhere = false;

  /** @param agents how many agents this page has */
  constructor(private readonly agents: () => number) {
    super();
    const isElsewhere = () => this.elsewhere;
    this.feature = {
      name: 'DebugInfo',
      get isCallClientActiveInAnotherTab() {
        return isElsewhere();
      },
      getEnvironmentInfo: () => Promise.resolve(environment()),
      on: (...listener) => this.on(...listener),
      off: (...listener) => this.off(...listener),
      dispose: () => this.dispose(),
    };
  }

  dispose(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  protected override listenedToChanged(): void {
    if (!this.isListenedTo) {
      this.dispose();
    } else if (this.timer === undefined) {
      this.timer = setInterval(() => void this.read(), READ_MS);
      void this.read();
    }
  }

  private async read(): Promise<void> {
    const { held = [] } = (await lockState()) ?? {};
    const elsewhere = held.filter(({ name }) => name === LOCK).length > this.agents();
    if (elsewhere === this.elsewhere) return;
    this.elsewhere = elsewhere;
    this.emit('isCallClientActiveInAnotherTabChanged');
  }
}

/** The locks of this origin. A frame of another site may not know of them, and then knows of no other page. */
async function lockState(): Promise<LockManagerSnapshot | undefined> {
  try {
    return await navigator.locks?.query();
  } catch {
    return undefined;
  }
}

/** Tells other pages of this origin that this one has an agent, until the returned function is called or the page is gone. */
export function announceAgent(): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks?.request(LOCK, { mode: 'shared' }, () => held).catch(() => undefined);
  return release;
}
