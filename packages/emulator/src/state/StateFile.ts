import { readFile } from 'node:fs/promises';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { MomentSchema, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { explainFileError, isErrno } from '../files/index.js';
import { serviceTime } from '../wire/index.js';
import type { IdentityStore } from './IdentityStore.js';
import type { RoomStore } from './RoomStore.js';
import { lockState } from './stateLock.js';

/** The last moment of `Date`, in milliseconds since 1970. */
const LAST_MS = 8.64e15;

/** Version 1 had milliseconds. */
const Moment = v.union([
  MomentSchema,
  v.pipe(v.number(), v.minValue(-LAST_MS), v.maxValue(LAST_MS), v.transform(serviceTime)),
]);

const VERSION = 2;

const StateSchema = v.object({
  version: v.picklist([1, VERSION]),
  identities: v.array(
    v.object({
      id: v.string(),
      generation: v.number(),
      customId: v.optional(v.string()),
      lastTokenIssuedAt: v.optional(v.number()),
    }),
  ),
  deletions: v.optional(v.array(v.string()), []),
  rooms: v.array(
    v.object({
      id: v.string(),
      createdAt: Moment,
      validFrom: Moment,
      validUntil: Moment,
      pstnDialOutEnabled: v.boolean(),
      order: v.number(),
      roster: v.array(v.object({ rawId: v.string(), role: RoleSchema, order: v.number() })),
    }),
  ),
});

/** A file of an emulator that is newer than this one. */
const NewerStateSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.gtValue(VERSION)) });

/** Rooms serialized in one go. */
const ROOMS_AT_ONCE = 200;

/** A write of the file that is in progress. */
interface Write {
  /** How many of the changes it includes. */
  changes: number;
  done: Promise<void>;
}

/**
 * Saves rooms and identities to a file. Each change starts a write at once, but only one write runs at a time: the next
 * one includes all changes made meanwhile. A write replaces the whole file or leaves the old one, so that a killed
 * process never leaves half a file.
 */
export class StateFile {
  readonly #path: string;
  readonly #rooms: RoomStore;
  readonly #identities: IdentityStore;
  readonly #log: (line: string) => void;
  readonly #onChange = () => {
    this.#changes += 1;
    // A failure is logged, and reported to the request that waits for the file.
    this.saved().catch(() => {});
  };
  #unlock: (() => Promise<void>) | undefined;
  /** Changes made since the file was opened, and how many of them have been written. */
  #changes = 0;
  #saved = 0;
  #write: Write | undefined;

  private constructor(path: string, rooms: RoomStore, identities: IdentityStore, log: (line: string) => void) {
    this.#path = path;
    this.#rooms = rooms;
    this.#identities = identities;
    this.#log = log;
  }

  /**
   * Loads the file into the stores, and keeps it up to date from now on. Creates a file that does not exist.
   *
   * Rejects with an `Error` of one plain sentence if another emulator uses the file, if its path cannot be used, or if it is
   * not the state of an emulator of this version or an older one; such a file is left untouched.
   */
  static async open(
    path: string,
    rooms: RoomStore,
    identities: IdentityStore,
    log: (line: string) => void,
  ): Promise<StateFile> {
    const file = new StateFile(path, rooms, identities, log);
    await file.#open();
    return file;
  }

  /**
   * Resolves when the file contains every change made before this call. Rejects if it cannot be written; the change
   * then stays in memory, and the next write includes it.
   */
  async saved(): Promise<void> {
    const wanted = this.#changes;
    while (this.#saved < wanted) {
      const write = this.#write ?? this.#startWrite();
      if (write.changes >= wanted) return write.done;
      // This write began before the last of the changes. If it fails, others handle that.
      await write.done.catch(() => {});
    }
  }

  /** Writes the remaining changes and releases the file. Nothing is written afterwards. */
  async close(): Promise<void> {
    this.#rooms.changes.off('changed', this.#onChange);
    this.#identities.changes.off('changed', this.#onChange);
    await this.saved().catch(() => {});
    const unlock = this.#unlock;
    this.#unlock = undefined;
    await this.#write?.done.catch(() => {});
    await unlock?.();
  }

  async #open(): Promise<void> {
    try {
      this.#unlock = await lockState(this.#path, () => this.#lose());
    } catch (error) {
      if (!isErrno(error)) throw error;
      throw explainFileError(`The state file ${this.#path} cannot be created`, error);
    }
    try {
      await this.#read();
    } catch (error) {
      await this.#unlock();
      throw error;
    }
    this.#rooms.changes.on('changed', this.#onChange);
    this.#identities.changes.on('changed', this.#onChange);
  }

  async #read(): Promise<void> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return;
      throw explainFileError(`The state file ${this.#path} cannot be read`, error);
    }
    const state = v.safeParse(v.pipe(v.string(), v.parseJson(), StateSchema), text);
    if (v.is(v.pipe(v.string(), v.parseJson(), NewerStateSchema), text)) {
      throw new Error(
        `The state file ${this.#path} is from a newer version of the emulator, and was left untouched: update the emulator, or choose another file.`,
      );
    }
    if (!state.success) {
      throw new Error(
        `The file ${this.#path} is not the state of an emulator, and was left untouched: move it away to start with an empty state, or choose another file.`,
      );
    }
    this.#identities.restore(state.output.identities);
    this.#rooms.restore(state.output.rooms, state.output.deletions);
  }

  #startWrite(): Write {
    const changes = this.#changes;
    const done = this.#replace().then(
      () => {
        this.#saved = changes;
        this.#write = undefined;
      },
      (cause: unknown) => {
        this.#write = undefined;
        const why = cause instanceof Error ? cause.message : cause;
        const error = new Error(`The state file ${this.#path} could not be written: ${why}`, { cause });
        this.#log(error.message);
        throw error;
      },
    );
    this.#write = { changes, done };
    return this.#write;
  }

  async #replace(): Promise<void> {
    const text = await this.#text();
    // Checked last, because the lock can be lost meanwhile.
    if (this.#unlock === undefined) throw new Error('the emulator has lost its lock on it.');
    await writeFileAtomic(this.#path, text);
  }

  /**
   * Serialized in batches, so that requests are handled in between. A change made meanwhile may be missing; the next
   * write includes it.
   */
  async #text(): Promise<string> {
    const rest = { version: VERSION, identities: this.#identities.records(), deletions: this.#rooms.deletions() };
    const parts = [`${JSON.stringify(rest).slice(0, -1)},"rooms":[`];
    let after = 0;
    for (;;) {
      const records = this.#rooms.records(after, ROOMS_AT_ONCE);
      const last = records.at(-1);
      if (last === undefined) break;
      parts.push(`${after === 0 ? '' : ','}${records.map((record) => JSON.stringify(record)).join(',')}`);
      after = last.order;
      await yieldToEventLoop();
    }
    parts.push(']}\n');
    return parts.join('');
  }

  #lose(): void {
    this.#unlock = undefined;
    this.#log(
      `The lock of the state file ${this.#path} is lost: its folder was removed, or another program took the file over. Nothing more is written to it; restart the emulator.`,
    );
  }
}
