import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

/** The resource that every identity of the emulator belongs to: always the same, as the development key is. */
export const RESOURCE_ID = 'a17e2000-0000-4000-8000-00000000acc5';

/** The identities of the resource, in memory. */
export class IdentityStore {
  /** Said when the tokens of an identity stop working: it was revoked or deleted. */
  readonly changes = new EventEmitter<{ 'tokens-revoked': [acsUserId: string] }>();
  readonly #generations = new Map<string, number>();

  /** A new ACS user id. It has exactly one underscore: the SDKs read another kind of user into two. */
  create(): string {
    const acsUserId = `8:acs:${RESOURCE_ID}_${randomUUID()}`;
    this.#generations.set(acsUserId, 0);
    return acsUserId;
  }

  /** How often the identity's tokens were revoked; a token of an earlier generation is void. */
  generation(acsUserId: string): number | undefined {
    return this.#generations.get(acsUserId);
  }

  revoke(acsUserId: string): void {
    const generation = this.#generations.get(acsUserId);
    if (generation === undefined) return;
    this.#generations.set(acsUserId, generation + 1);
    this.changes.emit('tokens-revoked', acsUserId);
  }

  delete(acsUserId: string): void {
    if (this.#generations.delete(acsUserId)) this.changes.emit('tokens-revoked', acsUserId);
  }
}
