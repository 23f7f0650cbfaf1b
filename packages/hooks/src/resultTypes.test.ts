import { expectTypeOf, test } from 'vitest';
import type { EndpointFunctions } from './client/index.js';
import type { AnteroomError, CreateRoom, Knock, Room, RoomParticipant, RoomSummary, RoomToken } from './index.js';
import type { KnocksResult } from './knocks/index.js';
import type { Mutation } from './queries/index.js';
import type { RoomResult } from './room/index.js';
import type { RoomsResult } from './rooms/index.js';
import type { RoomParticipantsResult } from './roster/index.js';
import type { RoomTokenResult } from './token/index.js';

type In<Result, Status> = Extract<Result, { status: Status }>;

test('an answer is there exactly when the status is `ready`, and an error always when it is `error`', () => {
  expectTypeOf<In<RoomResult, 'ready'>['room']>().toEqualTypeOf<Room>();
  expectTypeOf<In<RoomResult, 'loading'>['room']>().toEqualTypeOf<undefined>();
  expectTypeOf<In<RoomResult, 'error'>['error']>().toEqualTypeOf<AnteroomError>();
  expectTypeOf<RoomResult['status']>().toEqualTypeOf<'loading' | 'error' | 'ready'>();
  expectTypeOf<In<RoomsResult, 'ready'>['rooms']>().toEqualTypeOf<RoomSummary[]>();
  expectTypeOf<In<RoomParticipantsResult, 'ready'>['participants']>().toEqualTypeOf<RoomParticipant[]>();
  expectTypeOf<In<RoomTokenResult, 'ready'>['token']>().toEqualTypeOf<RoomToken>();
  expectTypeOf<In<RoomTokenResult, 'idle'>['token']>().toEqualTypeOf<undefined>();
  expectTypeOf<In<KnocksResult, 'ready'>['knocks']>().toEqualTypeOf<Knock[]>();
});

test('a change has an error exactly when it failed', () => {
  type Making = Mutation<CreateRoom, Room>;
  expectTypeOf<In<Making, 'failed'>['error']>().toEqualTypeOf<AnteroomError>();
  expectTypeOf<Exclude<Making, { status: 'failed' }>['error']>().toEqualTypeOf<undefined>();
  expectTypeOf<Making['run']>().toEqualTypeOf<(input: CreateRoom) => Promise<Room>>();
});

test('only `readRoom` is a required function of an endpoint', () => {
  expectTypeOf<{ readRoom: EndpointFunctions['readRoom'] }>().toExtend<EndpointFunctions>();
  expectTypeOf<{ issueToken: EndpointFunctions['issueToken'] }>().not.toExtend<EndpointFunctions>();
});
