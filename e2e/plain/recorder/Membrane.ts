/** A member that was read, set or checked with `in`, or an event that was listened to. */
export interface Touch {
  kind: 'member' | 'event';
  /** The class, or the path from a feature: `Call`, `Features.Captions`, `Features.Captions.captions`. */
  owner: string;
  name: string;
  /** Whether the object has the member. Always true for events. */
  isKnown: boolean;
}

// The language and immer read these members of any object, so they say nothing about the library.
const ASKED_OF_ANYTHING = new Set(['constructor', 'then', 'toJSON']);

/**
 * Stands between the UI library and the objects of a calling SDK, and reports each member that is touched, once. Objects
 * come out wrapped in proxies and go back in unwrapped; plain data and the browser's own objects pass as they are.
 */
export class Membrane {
  private readonly proxies = new WeakMap<object, object>();
  private readonly raws = new WeakMap<object, object>();
  private readonly callbacks = new WeakMap<object, Callable>();
  private readonly methods = new WeakMap<object, Map<string, { of: Callable; wrapped: Callable }>>();
  private readonly definedOutside = new WeakMap<object, Set<PropertyKey>>();
  private readonly reported = new Set<string>();

  constructor(private readonly report: (touch: Touch) => void) {}

  /** Returns the proxy of an object: always the same one for the same object. */
  wrap<T extends object>(raw: T, owner: string): T {
    const known = this.proxies.get(raw);
    if (known) return known as T;
    const proxy = new Proxy<object>(raw, this.handlerOf(owner)) as T;
    this.proxies.set(raw, proxy);
    this.raws.set(proxy, raw);
    return proxy;
  }

  /** Returns a class whose instances are wrapped. */
  wrapClass<T extends new (...args: never[]) => object>(raw: T): T {
    return new Proxy(raw, {
      construct: (target, args: never[]) => this.wrap(new target(...(this.inward(args) as never[])), target.name),
    });
  }

  private handlerOf(owner: string): ProxyHandler<object> {
    return {
      get: (target, key) => {
        // Read from the object itself, so that what its own getters and methods use is not recorded.
        const value: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return value;
        // A proxy must return the exact value of a read-only property, and the library defines such properties.
        if (this.definedOutside.get(target)?.has(key)) return value;
        this.note('member', owner, key, key in target);
        if (isCallable(value)) return this.method(target, key, value, owner);
        return this.outward(value, `${owner}.${key}`);
      },
      set: (target, key, value) => {
        if (typeof key === 'string') this.note('member', owner, key, key in target);
        return Reflect.set(target, key, this.inward(value));
      },
      has: (target, key) => {
        if (typeof key === 'string') this.note('member', owner, key, key in target);
        return key in target;
      },
      defineProperty: (target, key, descriptor) => {
        const defined = this.definedOutside.get(target) ?? new Set();
        this.definedOutside.set(target, defined.add(key));
        return Reflect.defineProperty(target, key, descriptor);
      },
    };
  }

  private method(target: object, key: string, of: Callable, owner: string): Callable {
    const methods = this.methods.get(target) ?? new Map<string, { of: Callable; wrapped: Callable }>();
    this.methods.set(target, methods);
    const known = methods.get(key);
    if (known?.of === of) return known.wrapped;
    const wrapped = (...args: unknown[]) => {
      const [first] = args;
      if ((key === 'on' || key === 'off') && typeof first === 'string') this.note('event', owner, first, true);
      const result: unknown = Reflect.apply(of, target, this.inward(args) as unknown[]);
      return key === 'feature' && typeof result === 'object' && result !== null
        ? this.wrap(result, `Features.${String(first)}`)
        : this.outward(result, `${owner}.${key}`);
    };
    methods.set(key, { of, wrapped });
    return wrapped;
  }

  /** Wraps a value that goes from the SDK to the library. `from` is the path on which it was found. */
  private outward(value: unknown, from: string): unknown {
    if (value instanceof Promise) return value.then((result) => this.outward(result, from));
    if (typeof value !== 'object' || value === null) return value;
    if (isData(value)) return mapData(value, (item) => this.outward(item, from));
    if (isNative(value)) return value;
    // Objects of a feature are named by their path, because their class can vary.
    return this.wrap(value, from.startsWith('Features.') ? from : value.constructor.name);
  }

  /** Unwraps a value that goes from the library to the SDK. Functions are called back with wrapped arguments. */
  private inward(value: unknown): unknown {
    if (isCallable(value)) {
      const known = this.callbacks.get(value);
      if (known) return known;
      const callback = (...args: unknown[]) => this.inward(value(...args.map((arg) => this.outward(arg, ''))));
      this.callbacks.set(value, callback);
      return callback;
    }
    if (typeof value !== 'object' || value === null) return value;
    return this.raws.get(value) ?? (isData(value) ? mapData(value, (item) => this.inward(item)) : value);
  }

  private note(kind: Touch['kind'], owner: string, name: string, isKnown: boolean): void {
    const id = `${kind} ${owner}.${name} ${isKnown}`;
    if (this.reported.has(id)) return;
    this.reported.add(id);
    this.report({ kind, owner, name, isKnown });
  }
}

type Callable = (...args: unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** True for arrays and for objects that are not instances of a class. */
function isData(value: object): value is unknown[] | Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}

/** True for objects of the platform: elements, streams, dates, errors, maps. */
function isNative(value: object): boolean {
  return value instanceof Error || Function.prototype.toString.call(value.constructor).includes('[native code]');
}

/** Maps the items, but returns the same object if no item changes, so that freezing it has an effect on both sides. */
function mapData(data: unknown[] | Record<string, unknown>, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(data)) {
    const items = data.map(map);
    return items.every((item, index) => item === data[index]) ? data : items;
  }
  const entries = Object.entries(data).map(([key, item]) => [key, map(item)] as const);
  return entries.every(([key, item]) => item === data[key]) ? data : Object.fromEntries(entries);
}
