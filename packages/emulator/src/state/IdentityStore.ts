import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

/** The resource that every identity of the emulator belongs to. It is constant, as is the development key. */
export const RESOURCE_ID = 'a17e2000-0000-4000-8000-00000000acc5';

/** An identity as it is stored in a state file. */
export interface IdentityRecord {
  id: string;
  generation: number;
}

interface Identity {
  /** The number of revocations so far. Tokens of an earlier generation are invalid, or soon will be. */
  generation: number;
  /** The first generation whose tokens are valid. It follows `generation` after the revocation delay. */
  works: number;
}

/** The identities of the resource, in memory. */
export class IdentityStore {
  /** `tokens-revoked`: the tokens of an identity stopped working. `changed`: emitted after every change. */
  readonly changes = new EventEmitter<{ 'tokens-revoked': [acsUserId: string]; changed: [] }>();
  readonly #clock: () => number;
  readonly #revocationDelayMs: number;
  readonly #identities = new Map<string, Identity>();
  #revocations: { acsUserId: string; generation: number; worksFrom: number }[] = [];

  constructor(clock: () => number, revocationDelayMs: number) {
    this.#clock = clock;
    this.#revocationDelayMs = revocationDelayMs;
  }

  /** Creates an ACS user id. It has exactly one underscore: the SDKs read two as another kind of user. */
  create(): string {
    const acsUserId = `8:acs:${RESOURCE_ID}_${randomUUID()}`;
    this.#identities.set(acsUserId, { generation: 0, works: 0 });
    this.changes.emit('changed');
    return acsUserId;
  }

  has(acsUserId: string): boolean {
    return this.#identities.has(acsUserId);
  }

  /** The generation of tokens that are issued now; `undefined` for an identity that does not exist. */
  generation(acsUserId: string): number | undefined {
    return this.#identities.get(acsUserId)?.generation;
  }

  /** Whether a token of this generation still works. */
  accepts(acsUserId: string, generation: number): boolean {
    this.applyDueRevocations();
    const identity = this.#identities.get(acsUserId);
    return identity !== undefined && generation >= identity.works && generation <= identity.generation;
  }

  revoke(acsUserId: string): void {
    const identity = this.#identities.get(acsUserId);
    if (identity === undefined) return;
    identity.generation += 1;
    const worksFrom = this.#clock() + this.#revocationDelayMs;
    this.#revocations.push({ acsUserId, generation: identity.generation, worksFrom });
    this.changes.emit('changed');
    this.applyDueRevocations();
  }

  /** Applies the revocations whose delay is over. */
  applyDueRevocations(): void {
    if (this.#revocations.length === 0) return;
    const now = this.#clock();
    const due = this.#revocations.filter(({ worksFrom }) => worksFrom <= now);
    this.#revocations = this.#revocations.filter(({ worksFrom }) => worksFrom > now);
    for (const { acsUserId, generation } of due) {
      const identity = this.#identities.get(acsUserId);
      if (identity === undefined || identity.works >= generation) continue;
      identity.works = generation;
      this.changes.emit('tokens-revoked', acsUserId);
    }
  }

  delete(acsUserId: string): void {
    if (!this.#identities.delete(acsUserId)) return;
    this.changes.emit('tokens-revoked', acsUserId);
    this.changes.emit('changed');
  }

  /** Deletes every identity. */
  clear(): void {
    for (const id of [...this.#identities.keys()]) this.delete(id);
  }

  records(): IdentityRecord[] {
    return Array.from(this.#identities, ([id, { generation }]) => ({ id, generation }));
  }

  /** Restores identities from a state file. A pending revocation takes effect at a restart. */
  restore(records: Iterable<IdentityRecord>): void {
    for (const { id, generation } of records) this.#identities.set(id, { generation, works: generation });
  }
}
