import type { ClientMessageInput } from '@anteroom/contract/signalling';
import type { Offer } from './compositeOffers.js';
import type { RoleCall } from './RoleCall.js';

/** Something that a role may or may not do, and how to test that. */
export interface RoleAction {
  /** Sets up what the action needs. */
  before?(call: RoleCall): Promise<unknown>;
  /** What the composite shows for it. Absent if the composite has no control for it. */
  offer?(call: RoleCall): Promise<Offer>;
  ask(call: RoleCall): Promise<unknown>;
  /** Whether the action took effect. */
  seen(call: RoleCall): Promise<boolean> | boolean;
  /** Undoes an action that was allowed. */
  after?(call: RoleCall): Promise<unknown>;
  /** The same request as a message that is sent to the emulator without the stand-in. */
  message?(call: RoleCall): ClientMessageInput;
}
