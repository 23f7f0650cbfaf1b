/** Properties that a function may read, and whether those that it did read are the same in another object. */
export interface WatchedReads<Values> {
  /** The values to pass to the function. */
  values: Values;
  /** Whether every property read so far has the same value in `others`. */
  areSameIn: (others: Values) => boolean;
}

/** Watches which properties of an object are read. Other properties may change without an effect on the reader. */
export function watchReads<Values>(values: Values): WatchedReads<Values> {
  if (typeof values !== 'object' || values === null) return { values, areSameIn: (others) => others === values };
  const read = new Set<PropertyKey>();
  let allRead = false;
  const watched = new Proxy(values, {
    get: (target, name, receiver) => {
      read.add(name);
      return Reflect.get(target, name, receiver);
    },
    has: (target, name) => {
      read.add(name);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      allRead = true;
      return Reflect.ownKeys(target);
    },
  });
  return {
    values: watched,
    areSameIn: (others) => {
      const names = allRead ? new Set([...Reflect.ownKeys(values), ...Reflect.ownKeys(Object(others))]) : read;
      return [...names].every((name) => Object.is(Reflect.get(values, name), Reflect.get(Object(others), name)));
    },
  };
}
