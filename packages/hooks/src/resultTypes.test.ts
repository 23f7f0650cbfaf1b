import { expectTypeOf, test } from 'vitest';
import type {
  AnteroomError,
  Change,
  CreateRoom,
  EndpointFunctions,
  Knock,
  KnocksResult,
  Room,
  RoomParticipant,
  RoomParticipantsResult,
  RoomResult,
  RoomSummary,
  RoomsResult,
  RoomToken,
  RoomTokenResult,
} from './index.js';

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
  type Making = Change<CreateRoom, Room>;
  expectTypeOf<In<Making, 'failed'>['error']>().toEqualTypeOf<AnteroomError>();
  expectTypeOf<Exclude<Making, { status: 'failed' }>['error']>().toEqualTypeOf<undefined>();
  expectTypeOf<Making['run']>().toEqualTypeOf<(input: CreateRoom) => Promise<Room>>();
});

test('of the functions of an endpoint only `room` is needed', () => {
  expectTypeOf<{ room: EndpointFunctions['room'] }>().toExtend<EndpointFunctions>();
  expectTypeOf<{ token: EndpointFunctions['token'] }>().not.toExtend<EndpointFunctions>();
});
