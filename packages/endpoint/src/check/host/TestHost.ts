import {
  type CreateRoom,
  type Knock,
  KnockSchema,
  type Room,
  RoomSchema,
  type RoomState,
  type RoomSummary,
  RoomsPageSchema,
} from '@anteroom/contract';
import type { CheckOptions } from './CheckOptions.js';
import type { Who } from './Exchange.js';
import { successOf } from './expectations.js';
import { HostClient, type RequestParts } from './HostClient.js';

const MINUTE = 60_000;
/** The most pages of a list that are read: test people of a host that was checked often have many rooms. */
const MOST_PAGES = 60;

/** The host under test, with operations that create test rooms. */
export class TestHost extends HostClient {
  readonly presenterId: string;
  readonly attendeeId: string;
  /** The host's clock minus ours, in milliseconds. */
  private clockOffset = 0;
  private shared: Promise<Room> | undefined;

  /** Whether people sign in by a cookie, which browsers also send for pages of other sites. */
  readonly usesCookies: boolean;

  constructor(options: CheckOptions) {
    super(options);
    const { organizer, presenter, attendee } = options.people;
    this.presenterId = presenter.userId;
    this.attendeeId = attendee.userId;
    this.usesCookies = Object.keys(organizer.headers).some((name) => name.toLowerCase() === 'cookie');
  }

  /** Reads the host's clock: it decides when a window opens and closes. */
  async readClock(): Promise<void> {
    const { serverTime } = successOf(await this.call('organizer', 'GET', '/rooms'), RoomsPageSchema);
    this.clockOffset = Date.parse(serverTime) - Date.now();
  }

  now(): number {
    return Date.now() + this.clockOffset;
  }

  /** A window in minutes from now. */
  window(fromMinutes: number, untilMinutes: number): { validFrom: string; validUntil: string } {
    const at = (minutes: number) => new Date(this.now() + minutes * MINUTE).toISOString();
    return { validFrom: at(fromMinutes), validUntil: at(untilMinutes) };
  }

  /** The default body for a new room: open, with the presenter and the attendee. */
  draft(): CreateRoom & { participants: { userId: string; role: 'Presenter' | 'Attendee' }[] } {
    return {
      title: 'Conformance check',
      ...this.window(-1, 60),
      participants: [
        { userId: this.presenterId, role: 'Presenter' },
        { userId: this.attendeeId, role: 'Attendee' },
      ],
    };
  }

  /** Creates a room as the organizer. It is deleted at the end. */
  async makeRoom(changes: Partial<CreateRoom> = {}): Promise<Room> {
    const made = await this.call('organizer', 'POST', '/rooms', { json: { ...this.draft(), ...changes } });
    return successOf(made, RoomSchema, 201);
  }

  /** One room for all rules that only read. */
  sharedRoom(): Promise<Room> {
    this.shared ??= this.makeRoom();
    return this.shared;
  }

  /** The room as a person sees it. */
  async roomFor(who: Who, roomId: string): Promise<Room> {
    return successOf(await this.call(who, 'GET', `/rooms/${roomId}`), RoomSchema, 200);
  }

  /** Knocks as the stranger. */
  async knock(roomId: string, call: RequestParts = { json: {} }): Promise<Knock> {
    return successOf(await this.call('stranger', 'POST', `/rooms/${roomId}/knocks`, call), KnockSchema);
  }

  /** A person's rooms, page by page. */
  async *roomPages(who: Who, limit: number, state?: RoomState): AsyncGenerator<RoomSummary[]> {
    let cursor: string | undefined;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const limited = `?limit=${limit}${state === undefined ? '' : `&state=${state}`}`;
      const query = cursor === undefined ? limited : `${limited}&cursor=${encodeURIComponent(cursor)}`;
      const { items, nextCursor } = successOf(await this.call(who, 'GET', `/rooms${query}`), RoomsPageSchema, 200);
      yield items;
      cursor = nextCursor;
      if (cursor === undefined) return;
    }
  }

  /** Deletes every room that the check created, even those of a rule that failed halfway. */
  async cleanUp(): Promise<void> {
    const made = this.exchanges.flatMap(({ operation, status, body }) =>
      operation?.id === 'createRoom' && status === 201 && typeof body === 'object' && body !== null && 'id' in body
        ? [String(body.id)]
        : [],
    );
    for (const roomId of new Set(made)) {
      await this.call('organizer', 'DELETE', `/rooms/${roomId}`).catch(() => undefined);
    }
  }
}
