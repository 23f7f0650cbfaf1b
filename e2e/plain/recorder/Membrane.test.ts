import { describe, expect, it } from 'vitest';
import { Membrane, type Touch } from './Membrane.js';
import { surfaceProblems, withTouches } from './Surface.js';

class Stream {
  readonly when = new Date();
}

class Room {
  readonly stream = new Stream();
  readonly reason = { code: 0 };
  started: unknown;
  private listener: ((payload: unknown) => void) | undefined;

  on(_event: string, listener: (payload: unknown) => void): void {
    this.listener = listener;
  }

  off(_event: string, listener: (payload: unknown) => void): void {
    if (this.listener === listener) this.listener = undefined;
  }

  tell(): void {
    this.listener?.({ added: [this.stream] });
  }

  open(options: { streams: Stream[] }): Promise<Stream | undefined> {
    this.started = options.streams[0];
    return Promise.resolve(options.streams[0]);
  }

  feature(name: string) {
    return { name, captions: new Stream() };
  }
}

function recorded() {
  const touches: Touch[] = [];
  const membrane = new Membrane((touch) => touches.push(touch));
  const raw = new Room();
  const paths = () => touches.map(({ owner, name }) => `${owner}.${name}`);
  return { membrane, raw, room: membrane.wrap(raw, 'Room'), touches, paths };
}

describe('the recorder', () => {
  it('reports a used member that the stand-in does not have, even if it is listed', () => {
    const { room, touches } = recorded();
    expect(Reflect.get(room, 'missing')).toBeUndefined();
    expect(surfaceProblems({ members: ['Room.missing'], events: [] }, touches)).toEqual([
      'The stand-in has no Room.missing, which is used.',
    ]);
  });

  it('reports a used member or event that is not listed', () => {
    const { room, touches } = recorded();
    room.on('opened', () => undefined);
    expect(surfaceProblems({ members: [], events: [] }, touches)).toEqual([
      'The member Room.on is used and not on the list.',
      'The event Room.opened is used and not on the list.',
    ]);
    const listed = withTouches({ members: ['Room.zoom', 'Room.feature'], events: [] }, touches);
    expect(listed).toEqual({ members: ['Room.feature', 'Room.on', 'Room.zoom'], events: ['Room.opened'] });
    expect(surfaceProblems(listed, touches)).toEqual([]);
  });

  it('records objects that come from members, promises, events and features', async () => {
    const { raw, room, paths } = recorded();
    expect((await room.open({ streams: [room.stream] }))?.when).toBe(raw.stream.when);
    const told: unknown[] = [];
    const listener = (payload: unknown) => told.push(payload);
    room.on('opened', listener);
    raw.tell();
    room.off('opened', listener);
    raw.tell();
    expect(told).toEqual([{ added: [room.stream] }]);
    expect((told[0] as { added: unknown[] }).added[0]).toBe(room.stream);
    expect(room.feature('Captions').captions.when).toBeInstanceOf(Date);
    expect(paths()).toEqual(
      expect.arrayContaining(['Room.open', 'Stream.when', 'Room.opened', 'Features.Captions.captions.when']),
    );
  });

  it('passes the stand-in its own objects unwrapped, and leaves plain data unchanged', async () => {
    const { raw, room } = recorded();
    await room.open({ streams: [room.stream] });
    expect(raw.started).toBe(raw.stream);
    room.started = room.stream;
    expect(raw.started).toBe(raw.stream);
    expect(room.reason).toBe(raw.reason);
  });

  it('does not record what the stand-in itself uses', () => {
    const { room, paths } = recorded();
    room.tell();
    expect(paths()).toEqual(['Room.tell']);
  });

  it('accepts properties that the library defines through its own proxy, and does not record them', () => {
    const { room, paths } = recorded();
    const outer = new Proxy(room, {});
    const unsubscribe = () => undefined;
    Object.defineProperty(outer, 'unsubscribe', { configurable: false, value: unsubscribe });
    expect(Reflect.get(outer, 'unsubscribe')).toBe(unsubscribe);
    expect(paths()).toEqual([]);
  });

  it('records new instances of a class', () => {
    const { membrane, paths } = recorded();
    const RecordedRoom = membrane.wrapClass(Room);
    const room = new RecordedRoom();
    expect(room.reason.code).toBe(0);
    expect(room).toBeInstanceOf(Room);
    expect(paths()).toEqual(['Room.reason']);
  });
});
