import { tellHost } from '@anteroom/contract';
import { EventEmitter } from 'eventemitter3';

/** A listener of any payload. The SDK declares one overload per event; this is what they have in common. */
export type Listener = (payload: never) => void;

/**
 * The `on` and `off` of every object of the calling SDK.
 *
 * `Event` names the events that it can emit; see `EventName`.
 *
 * Do not use `#private` fields here or in subclasses: Microsoft's UI library wraps these objects in a `Proxy`, and a
 * brand check on a proxy throws.
 */
export class Observable<Event extends string = string> {
  private readonly emitter = new EventEmitter();

  on(event: string, listener: Listener): void {
    this.emitter.on(event, listener as (payload: unknown) => void);
    this.listenedToChanged();
  }

  /** Removing a listener that was never added is fine: the UI library does it on each unsubscribe. */
  off(event: string, listener: Listener): void {
    this.emitter.off(event, listener as (payload: unknown) => void);
    this.listenedToChanged();
  }

  /** Whether somebody listens to any event. */
  protected get isListenedTo(): boolean {
    return this.emitter.eventNames().length > 0;
  }

  /** Called after each `on` and `off`, for objects that do something only while they are listened to. */
  protected listenedToChanged(): void {}

  /** Notifies the listeners. A listener that throws is reported and does not stop the call. */
  emit(event: Event, payload?: unknown): void {
    for (const listener of this.emitter.listeners(event)) void tellHost(listener, payload);
  }
}
