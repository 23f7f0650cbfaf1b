import { readFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import type { IdentityStore } from './IdentityStore.js';
import type { RoomStore } from './RoomStore.js';
import { lockState } from './stateLock.js';

const Moment = v.pipe(v.number(), v.finite());

const StateSchema = v.object({
  version: v.literal(1),
  identities: v.array(v.object({ id: v.string(), generation: v.number() })),
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

/** How long after a change the file is written, so that many changes are one write. */
const LEAST_WAIT_MS = 100;

/** Writing may take a twentieth of the time: with very many rooms it is done less often. */
const WAIT_PER_WRITE = 19;

/** Rooms turned into text at once; requests are answered in between. */
const ROOMS_AT_ONCE = 200;

/**
 * Keeps rooms and identities in a file. No request waits for it: changes are written soon after, and whole or not at all,
 * so that a killed process leaves the file as it last was.
 */
export class StateFile {
  readonly #path: string;
  readonly #rooms: RoomStore;
  readonly #identities: IdentityStore;
  readonly #log: (line: string) => void;
  #unlock: (() => Promise<void>) | undefined;
  #dirty = false;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #waitMs = LEAST_WAIT_MS;

  private constructor(path: string, rooms: RoomStore, identities: IdentityStore, log: (line: string) => void) {
    this.#path = path;
    this.#rooms = rooms;
    this.#identities = identities;
    this.#log = log;
  }

  /**
   * Reads the file into the stores and keeps it up to date from now on. A file that does not exist is made.
   *
   * Rejects with an `Error` of one plain sentence when another emulator uses the file, or when it is no emulator's state;
   * such a file is left as it is.
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

  /** Writes what is not written yet, and gives the file free. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#writing;
    // A write that just ended may have asked for another.
    clearTimeout(this.#timer);
    if (this.#dirty) await this.#write();
    const unlock = this.#unlock;
    this.#unlock = undefined;
    await unlock?.();
  }

  async #open(): Promise<void> {
    try {
      this.#unlock = await lockState(this.#path, () => this.#lose());
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) throw error;
      throw new Error(`The state file ${this.#path} cannot be made: its folder does not exist. Make the folder first.`);
    }
    try {
      await this.#read();
    } catch (error) {
      await this.#unlock();
      throw error;
    }
    const touch = () => this.#touch();
    this.#rooms.changes.on('changed', touch);
    this.#identities.changes.on('changed', touch);
  }

  async #read(): Promise<void> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return;
      throw error;
    }
    const state = v.safeParse(v.pipe(v.string(), v.parseJson(), StateSchema), text);
    if (!state.success) {
      throw new Error(
        `The file ${this.#path} is not the state of an emulator, and was left as it is: move it away to start anew, or choose another file.`,
      );
    }
    this.#identities.restore(state.output.identities);
    this.#rooms.restore(state.output.rooms);
  }

  #touch(): void {
    this.#dirty = true;
    if (this.#timer !== undefined || this.#writing !== undefined || this.#unlock === undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
        if (this.#dirty) this.#touch();
      });
    }, this.#waitMs);
  }

  async #write(): Promise<void> {
    if (this.#unlock === undefined) return;
    this.#dirty = false;
    const started = performance.now();
    try {
      await writeFileAtomic(this.#path, await this.#text());
    } catch (error) {
      this.#log(`The state file ${this.#path} could not be written: ${error instanceof Error ? error.message : error}`);
    }
    this.#waitMs = Math.max(LEAST_WAIT_MS, WAIT_PER_WRITE * (performance.now() - started));
  }

  /** Bit by bit. A change made meanwhile may be missing; it asks for another write by itself. */
  async #text(): Promise<string> {
    const parts = [`{"version":1,"identities":${JSON.stringify(this.#identities.records())},"rooms":[`];
    let after = 0;
    for (;;) {
      const records = this.#rooms.records(after, ROOMS_AT_ONCE);
      const last = records.at(-1);
      if (last === undefined) break;
      parts.push(`${after === 0 ? '' : ','}${records.map((record) => JSON.stringify(record)).join(',')}`);
      after = last.order;
      await breathe();
    }
    parts.push(']}\n');
    return parts.join('');
  }

  #lose(): void {
    this.#unlock = undefined;
    this.#log(`The state file ${this.#path} was taken over by another program: nothing is written to it any more.`);
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
