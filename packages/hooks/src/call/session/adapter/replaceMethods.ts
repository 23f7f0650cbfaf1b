import type { CallAdapter } from '@azure/communication-react';

/** Returns the adapter with some of its methods replaced. The adapter's own calls of these methods don't use the replacements. */
export function replaceMethods(adapter: CallAdapter, replaced: Partial<CallAdapter>): CallAdapter {
  // React compares methods by identity, so each is bound only once.
  const bound = new WeakMap<object, unknown>();
  return new Proxy(adapter, {
    get(target, name) {
      const own: unknown = Reflect.get(Object.hasOwn(replaced, name) ? replaced : target, name);
      if (typeof own !== 'function') return own;
      if (!bound.has(own)) bound.set(own, own.bind(target));
      return bound.get(own);
    },
  });
}
