import {
  AnteroomError,
  type ErrorCode,
  type Knock,
  type Role,
  type Room,
  type RoomParticipant,
} from '@anteroom/contract';
import type { EndpointFunctions } from '../../src/client/index.js';
import { inMinutes, knock, outsider, participant, room, summary } from '../endpoint/contractFetch.js';

/** A request that a test holds: it arrives at the endpoint, and its response arrives at the page, when the test says so. */
export interface HeldRequest {
  /** Such as `updateRoom 1`. */
  readonly what: string;
  readonly isRead: boolean;
  readonly input: unknown;
  /** Whether the page doesn't wait for it any more. */
  readonly isAborted: boolean;
  readonly hasArrived: boolean;
  /** Carries the request out. Its response is from this moment, even if it is sent later. */
  arrive(): void;
  /** Sends the response to the page. */
  answer(): void;
  /** The response, or the request if it hasn't arrived, is lost on the way. */
  lose(code: ErrorCode): void;
}

interface ModelRoom {
  title: string;
  roster: Map<string, Role>;
  knocks: Map<string, Knock>;
}

/** The signed-in user isn't invited to this room. */
export const CLOSED_ROOM = '3';

export const ME = '8:acs:resource_ben';

/** An endpoint in memory that carries out one request at a time, in the order in which the test lets them arrive. */
export class ModelEndpoint {
  /** The requests without a response, oldest first. */
  open: HeldRequest[] = [];
  /** All changes in the order in which they were sent. */
  readonly sent: HeldRequest[] = [];
  readonly rooms = new Map<string, ModelRoom>(['1', '2'].map((id) => [id, newRoom(`Room ${id}`)]));
  /** The user's own knock on the closed room. */
  ownKnock: Knock | undefined;
  private readonly repeated = new Map<string, unknown>();
  private ids = 10;

  readonly functions: Required<EndpointFunctions> = {
    readRoom: (id, { signal }) => this.hold(`readRoom ${id}`, undefined, signal, () => this.bodyOf(id)),
    listRooms: (_, { signal }) =>
      this.hold('listRooms', undefined, signal, () => ({
        items: [...this.rooms].map(([id, { title }]) => summary(id, { title })),
        serverTime: inMinutes(0),
      })),
    listParticipants: (id, _, { signal }) =>
      this.hold(`listParticipants ${id}`, undefined, signal, () => ({ items: this.peopleOf(id) })),
    listKnocks: (id, { signal }) =>
      this.hold(`listKnocks ${id}`, undefined, signal, () => ({
        items: [...this.find(id).knocks.values()].filter(({ state }) => state === 'waiting'),
        serverTime: inMinutes(0),
      })),
    createRoom: (input, { idempotencyKey, signal }) =>
      this.hold('createRoom', input, signal, () =>
        this.bodyOf(
          this.once(idempotencyKey, () => {
            this.ids += 1;
            const id = String(this.ids);
            this.rooms.set(id, newRoom(input.title ?? ''));
            return id;
          }),
        ),
      ),
    updateRoom: (id, input, { idempotencyKey, signal }) =>
      this.hold(`updateRoom ${id}`, input, signal, () => {
        this.once(idempotencyKey, () => {
          const found = this.find(id);
          if (input.was?.title !== undefined && input.was.title !== found.title) throw this.conflict(id);
          if (input.title !== undefined) found.title = input.title;
          this.changeRoster(id, input.participants ?? []);
        });
        return this.bodyOf(id);
      }),
    deleteRoom: (id, { signal }) =>
      this.hold(`deleteRoom ${id}`, undefined, signal, () => {
        this.find(id);
        this.rooms.delete(id);
      }),
    changeParticipants: (id, { participants }, { signal }) =>
      this.hold(`changeParticipants ${id}`, participants, signal, () => {
        this.changeRoster(id, participants);
        return { items: this.peopleOf(id) };
      }),
    knock: (id, _, { signal }) =>
      this.hold(`knock ${id}`, undefined, signal, () => {
        if (this.ownKnock?.state !== 'waiting') this.ownKnock = knock(this.nextKnock());
        return this.ownKnock;
      }),
    changeKnock: (id, knockId, input, { signal }) =>
      this.hold(`changeKnock ${id}`, { knockId, ...input }, signal, () => {
        if (id === CLOSED_ROOM) {
          if (this.ownKnock?.id !== knockId || this.ownKnock.state !== 'waiting') throw failure('knock-settled');
          this.ownKnock = { ...this.ownKnock, state: 'withdrawn' };
          return this.ownKnock;
        }
        const { knocks, roster } = this.find(id);
        const waiting = knocks.get(knockId);
        if (waiting?.state !== 'waiting') throw failure('knock-settled');
        if (input.action === 'admit') roster.set(`8:acs:resource_${knockId}`, input.role);
        const answered: Knock = { ...waiting, state: input.action === 'admit' ? 'admitted' : 'refused' };
        knocks.set(knockId, answered);
        return answered;
      }),
    issueToken: (id, { signal }) =>
      this.hold(`issueToken ${id}`, undefined, signal, () => Promise.reject(failure('forbidden'))),
    actInCall: (id, _, { signal }) =>
      this.hold(`actInCall ${id}`, undefined, signal, () => Promise.reject(failure('not-supported'))),
    searchPeople: (_, { signal }) => this.hold('searchPeople', undefined, signal, () => ({ items: [] })),
    lookUpPeople: (_, { signal }) => this.hold('lookUpPeople', undefined, signal, () => ({ items: [] })),
  };

  /** The roster as `name: role`, in order. */
  rosterOf(id: string): string[] | undefined {
    const found = this.rooms.get(id);
    return found && [...found.roster].map(([user, role]) => `${user}: ${role}`);
  }

  waitingAt(id: string): string[] | undefined {
    const found = this.rooms.get(id);
    return found && [...found.knocks.values()].filter(({ state }) => state === 'waiting').map((one) => one.id);
  }

  private hold<T>(
    what: string,
    input: unknown,
    signal: AbortSignal | undefined,
    carryOut: () => T,
  ): Promise<Awaited<T>> {
    return new Promise((resolve, reject) => {
      let outcome: { response: T } | { error: unknown } | undefined;
      const close = () => {
        this.open = this.open.filter((one) => one !== request);
      };
      const request: HeldRequest = {
        what,
        input,
        isRead: /^(read|list|search|lookUp)/.test(what),
        get isAborted() {
          return signal?.aborted === true;
        },
        get hasArrived() {
          return outcome !== undefined;
        },
        arrive() {
          if (outcome) return;
          try {
            outcome = { response: carryOut() };
          } catch (error) {
            outcome = { error };
          }
        },
        answer() {
          request.arrive();
          close();
          if (outcome && 'response' in outcome) resolve(outcome.response as Awaited<T>);
          else reject(outcome?.error);
        },
        lose(code) {
          close();
          reject(failure(code));
        },
      };
      this.open.push(request);
      if (!request.isRead) this.sent.push(request);
    });
  }

  /** Carries out a request with this key, which has one effect however often it arrives. */
  private once<T>(key: string | undefined, carryOut: () => T): T {
    if (key === undefined) throw failure('invalid-request');
    if (!this.repeated.has(key)) this.repeated.set(key, carryOut());
    return this.repeated.get(key) as T;
  }

  private find(id: string): ModelRoom {
    const found = this.rooms.get(id);
    if (!found) throw failure('room-not-found');
    return found;
  }

  private bodyOf(id: string): Room {
    if (id === CLOSED_ROOM) return room(id, { me: outsider(this.ownKnock) });
    const me = { ...room(id).me, may: ['read', 'join', 'read-participants'] } as Room['me'];
    return room(id, { title: this.find(id).title, me });
  }

  private peopleOf(id: string): RoomParticipant[] {
    return [...this.find(id).roster].map(([acsUserId, role]) => participant(acsUserId, { acsUserId, role }));
  }

  private changeRoster(id: string, changes: readonly object[]) {
    const { roster } = this.find(id);
    for (const { acsUserId, role } of changes as { acsUserId: string; role: Role | null }[]) {
      if (role === null) roster.delete(acsUserId);
      else roster.set(acsUserId, role);
    }
  }

  private conflict(id: string): AnteroomError {
    const current = { room: this.bodyOf(id), participants: this.peopleOf(id) };
    return new AnteroomError('room-changed', 'said by the model', { current });
  }

  private nextKnock(): string {
    this.ids += 1;
    return `k${this.ids}`;
  }
}

function newRoom(title: string): ModelRoom {
  return {
    title,
    roster: new Map([
      [ME, 'Presenter'],
      ['8:acs:resource_ada', 'Attendee'],
    ]),
    knocks: new Map(['k1', 'k2'].map((id) => [id, knock(id)])),
  };
}

function failure(code: ErrorCode): AnteroomError {
  return new AnteroomError(code, 'said by the model');
}
