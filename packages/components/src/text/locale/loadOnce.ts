/** A cache of loaded values: each key is fetched at most once. */
export interface LoadOnce<Key, Value extends object> {
  /** @throws the loader's error; the next call tries again. */
  load(key: Key): Promise<Value>;
  /** The value, if it has arrived already. */
  peek(key: Key): Value | undefined;
  /** Used when loading fails. */
  fallback: Value;
}

/** Caches what `load` returns for the life of the page. Concurrent callers share one load. */
export function loadOnce<Key, Value extends object>(
  load: (key: Key) => Promise<Value>,
  fallback: Value,
): LoadOnce<Key, Value> {
  const loaded = new Map<Key, Value>();
  const pending = new Map<Key, Promise<Value>>();

  async function start(key: Key): Promise<Value> {
    try {
      const value = await load(key);
      loaded.set(key, value);
      return value;
    } finally {
      pending.delete(key);
    }
  }

  return {
    fallback,
    peek: (key) => loaded.get(key),
    async load(key) {
      const here = loaded.get(key);
      if (here !== undefined) return here;
      const loading = pending.get(key) ?? start(key);
      pending.set(key, loading);
      return loading;
    },
  };
}
