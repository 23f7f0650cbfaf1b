/** Something that is fetched by key, at most once for each. */
export interface LoadOnce<Key, Value extends object> {
  /** @throws what the loading threw; the next call tries again. */
  load(key: Key): Promise<Value>;
  /** What has arrived already. */
  peek(key: Key): Value | undefined;
  /** What to use when it cannot be loaded. */
  fallback: Value;
}

/** Keeps what `load` gives, for the life of the page, and shares one load among all who ask meanwhile. */
export function loadOnce<Key, Value extends object>(
  load: (key: Key) => Promise<Value>,
  fallback: Value,
): LoadOnce<Key, Value> {
  const arrived = new Map<Key, Value>();
  const underWay = new Map<Key, Promise<Value>>();

  async function start(key: Key): Promise<Value> {
    try {
      const value = await load(key);
      arrived.set(key, value);
      return value;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    fallback,
    peek: (key) => arrived.get(key),
    async load(key) {
      const here = arrived.get(key);
      if (here !== undefined) return here;
      const loading = underWay.get(key) ?? start(key);
      underWay.set(key, loading);
      return loading;
    },
  };
}
