import type { CallCapability, ClientMessageInput } from '@anteroom/contract/signalling';

/** What a feature needs of its call. */
export interface FeatureHost {
  /** Whose call it is. */
  readonly acsUserId: string;
  /**
   * Asks the server, which decides again by its own word on the role.
   * @throws CallError when the role forbids it, or when the call is not connected
   */
  ask(message: ClientMessageInput, capability?: CallCapability): Promise<void>;
}
