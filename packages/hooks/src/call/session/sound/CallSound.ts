/**
 * Whether the browser plays the others' voices. Browsers may refuse until the person has pressed something in the page, for
 * example when the host joins by itself. Each engine has its own implementation.
 */
export interface CallSound {
  /** Whether the browser refuses to play sound, as far as it is known. `false` until the browser has refused. */
  isBlocked(): boolean;
  /** Calls the listener whenever `isBlocked` changes. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /**
   * Plays the others' voices. Call it while handling a press, because only a press allows it. Never rejects: if the browser still
   * refuses, `isBlocked` stays `true`.
   *
   * @example
   * {isBlocked && <button onClick={() => void call.sound.turnOn()}>Turn sound on</button>}
   */
  turnOn(): Promise<void>;
}
