import {
  type CreateRoom,
  type Knock,
  KnockSchema,
  type Room,
  RoomSchema,
  type RoomSummary,
  RoomsPageSchema,
} from '@anteroom/contract';
import type { CheckOptions } from './CheckOptions.js';
import type { Who } from './Exchange.js';
import { answerOf } from './expectations.js';
import { type Call, HostClient } from './HostClient.js';

const MINUTE = 60_000;
/** Most pages that a list is followed for: test people of a long-used host have many rooms. */
const MOST_PAGES = 60;

/** The host that is checked, with rooms to check it by. */
export class TestHost extends HostClient {
  readonly presenterId: string;
  readonly attendeeId: string;
  /** The host's clock minus ours, in milliseconds. */
  private clockOffset = 0;
  private shared: Promise<Room> | undefined;

  /** Whether browsers sign in by a cookie, which they also send for pages of other sites. */
  readonly usesCookies: boolean;

  constructor(options: CheckOptions) {
    super(options);
    const { organizer, presenter, attendee } = options.people;
    this.presenterId = presenter.userId;
    this.attendeeId = attendee.userId;
    this.usesCookies = Object.keys(organizer.headers).some((name) => name.toLowerCase() === 'cookie');
  }

  /** Windows are the host's business, so they go by its clock. */
  async readClock(): Promise<void> {
    const { serverTime } = answerOf(await this.call('organizer', 'GET', '/rooms'), RoomsPageSchema);
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

  /** What a room is made of unless a rule says otherwise: open, for the presenter and the attendee. */
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

  /** Makes a room as the organizer. It is deleted at the end. */
  async makeRoom(changes: Partial<CreateRoom> = {}): Promise<Room> {
    const made = await this.call('organizer', 'POST', '/rooms', { json: { ...this.draft(), ...changes } });
    return answerOf(made, RoomSchema, 201);
  }

  /** One room for every rule that only looks. */
  sharedRoom(): Promise<Room> {
    this.shared ??= this.makeRoom();
    return this.shared;
  }

  /** The room as somebody sees it. */
  async roomFor(who: Who, roomId: string): Promise<Room> {
    return answerOf(await this.call(who, 'GET', `/rooms/${roomId}`), RoomSchema, 200);
  }

  /** The stranger knocks. */
  async knock(roomId: string, call: Call = { json: {} }): Promise<Knock> {
    return answerOf(await this.call('stranger', 'POST', `/rooms/${roomId}/knocks`, call), KnockSchema);
  }

  /** The rooms of somebody, page by page. */
  async *roomPages(who: Who, limit: number): AsyncGenerator<RoomSummary[]> {
    let cursor: string | undefined;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = `?limit=${limit}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      const { items, nextCursor } = answerOf(await this.call(who, 'GET', `/rooms${query}`), RoomsPageSchema, 200);
      yield items;
      cursor = nextCursor;
      if (cursor === undefined) return;
    }
  }

  /** Deletes every room that the check made, even those of a rule that failed half-way. */
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
