import { tellHost } from '@anteroom/contract';
import { EventEmitter } from 'eventemitter3';

/** A listener of any payload: the SDK declares one overload for each event, this is what they have in common. */
export type Listener = (payload: never) => void;

/**
 * What every object of the calling SDK has: `on` and `off`.
 *
 * `Event` is what it may tell of; see `EventName`.
 *
 * No `#private` field here or below: Microsoft's UI library wraps these objects in a `Proxy`, and a brand check on a proxy
 * throws.
 */
export class Observable<Event extends string = string> {
  private readonly emitter = new EventEmitter();

  on(event: string, listener: Listener): void {
    this.emitter.on(event, listener as (payload: unknown) => void);
  }

  /** Removing a listener that was never added is allowed: the UI library does it on each unsubscribe. */
  off(event: string, listener: Listener): void {
    this.emitter.off(event, listener as (payload: unknown) => void);
  }

  /** Tells the listeners. One that throws is reported and does not stop the call. */
  emit(event: Event, payload?: unknown): void {
    for (const listener of this.emitter.listeners(event)) void tellHost(listener, payload);
  }
}
