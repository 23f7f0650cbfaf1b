import type { ClientMessageInput } from '@anteroom/contract/signalling';
import type { Offer } from './compositeOffers.js';
import type { RoleCall } from './RoleCall.js';

/** Something that a role may do or not, and how that is found out. */
export interface RoleAction {
  /** What has to be so before. */
  before?(call: RoleCall): Promise<unknown>;
  /** What the composite shows for it. Left out for what has no control. */
  offer?(call: RoleCall): Promise<Offer>;
  ask(call: RoleCall): Promise<unknown>;
  /** Whether what was asked for has happened. */
  seen(call: RoleCall): Promise<boolean> | boolean;
  /** Undoes what was allowed. */
  after?(call: RoleCall): Promise<unknown>;
  /** The same, said to the emulator by somebody who has no stand-in between. */
  message?(call: RoleCall): ClientMessageInput;
}
