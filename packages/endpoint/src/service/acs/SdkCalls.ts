/** Passed to the SDK with each of its requests. */
export interface SdkOptions {
  abortSignal?: AbortSignal;
}

/** How the SDKs' operations are sent: with a deadline, or without one. */
export interface SdkCalls {
  /** @param operation the SDK's name for it, shown when it does not respond */
  read<T>(operation: string, send: (options: SdkOptions) => Promise<T>): Promise<T>;
  /** @param roomId the room that changes, if the operation is about one that exists */
  write<T>(operation: string, roomId: string | undefined, send: (options: SdkOptions) => Promise<T>): Promise<T>;
}

/** Sends operations without a deadline. They reject with the SDKs' own errors. */
export const WITHOUT_DEADLINE: SdkCalls = {
  read: (_, send) => send({}),
  write: (_operation, _roomId, send) => send({}),
};
