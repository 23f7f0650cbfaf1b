import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { personOf } from './personOf.js';

/** The resource that every identity of the emulator belongs to. It is constant, as is the development key. */
export const RESOURCE_ID = 'a17e2000-0000-4000-8000-00000000acc5';

/** What is known about an identity besides its tokens. */
export interface IdentityFacts {
  readonly id: string;
  /** The caller's own id for it, if it was created with one. */
  readonly customId?: string | undefined;
  /** Milliseconds since 1970; absent before the first token. */
  lastTokenIssuedAt?: number | undefined;
}

/** An identity as it is stored in a state file. */
export interface IdentityRecord extends IdentityFacts {
  generation: number;
}

interface Identity {
  facts: IdentityFacts;
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
  readonly #byCustomId = new Map<string, Identity>();
  #revocations: { acsUserId: string; generation: number; worksFrom: number }[] = [];

  constructor(clock: () => number, revocationDelayMs: number) {
    this.#clock = clock;
    this.#revocationDelayMs = revocationDelayMs;
  }

  /**
   * Creates an ACS user id, or returns the one that was created with the same `customId`. It has exactly one underscore: the
   * SDKs read two as another kind of user.
   */
  create(customId?: string): string {
    const existing = customId === undefined ? undefined : this.#byCustomId.get(customId);
    if (existing !== undefined) return existing.facts.id;
    const id = `8:acs:${RESOURCE_ID}_${randomUUID()}`;
    this.#put({ id, ...(customId !== undefined && { customId }) }, 0);
    this.changes.emit('changed');
    return id;
  }

  /** Finds an identity by any spelling of its id. */
  find(acsUserId: string): IdentityFacts | undefined {
    return this.#identities.get(personOf(acsUserId))?.facts;
  }

  /** Whether an id is one that this resource could have created, even if the identity does not exist (any more). */
  owns(acsUserId: string): boolean {
    return personOf(acsUserId).startsWith(`8:acs:${RESOURCE_ID}_`);
  }

  /** Remembers when a token was issued. A state file gets it with the next change. */
  noteToken(acsUserId: string, issuedAt: number): void {
    const identity = this.#identities.get(acsUserId);
    if (identity !== undefined) identity.facts.lastTokenIssuedAt = issuedAt;
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
    const identity = this.#identities.get(acsUserId);
    if (identity === undefined) return;
    this.#identities.delete(acsUserId);
    if (identity.facts.customId !== undefined) this.#byCustomId.delete(identity.facts.customId);
    this.changes.emit('tokens-revoked', acsUserId);
    this.changes.emit('changed');
  }

  /** Deletes every identity. */
  clear(): void {
    for (const id of [...this.#identities.keys()]) this.delete(id);
  }

  records(): IdentityRecord[] {
    return Array.from(this.#identities.values(), ({ facts, generation }) => ({ ...facts, generation }));
  }

  /** Restores identities from a state file. A pending revocation takes effect at a restart. */
  restore(records: Iterable<IdentityRecord>): void {
    for (const { generation, ...facts } of records) this.#put(facts, generation);
  }

  #put(facts: IdentityFacts, generation: number): void {
    const identity = { facts, generation, works: generation };
    this.#identities.set(facts.id, identity);
    if (facts.customId !== undefined) this.#byCustomId.set(facts.customId, identity);
  }
}
