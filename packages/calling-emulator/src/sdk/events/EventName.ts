/** The overloads of `on`, from the last to the first. The longest list in the SDK has 14; 16 leaves room. */
type Overloads<T> = T extends {
  on(event: infer A, listener: never): void;
  on(event: infer B, listener: never): void;
  on(event: infer C, listener: never): void;
  on(event: infer D, listener: never): void;
  on(event: infer E, listener: never): void;
  on(event: infer F, listener: never): void;
  on(event: infer G, listener: never): void;
  on(event: infer H, listener: never): void;
  on(event: infer I, listener: never): void;
  on(event: infer J, listener: never): void;
  on(event: infer K, listener: never): void;
  on(event: infer L, listener: never): void;
  on(event: infer M, listener: never): void;
  on(event: infer N, listener: never): void;
  on(event: infer O, listener: never): void;
  on(event: infer P, listener: never): void;
}
  ? [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P]
  : never;

/**
 * The events of one of the calling SDK's objects, taken from its declarations.
 * @example class RaiseHandFeature extends Observable<EventName<RaiseHandCallFeature>> {}
 */
export type EventName<T> = { [Index in keyof Overloads<T>]: Extract<Overloads<T>[Index], string> }[number];
