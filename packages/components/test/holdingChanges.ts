import type { FakeEndpoint } from '@anteroom/testing';
import { act } from '@testing-library/react';

/** An endpoint whose responses to changes a test lets go. The request is carried out at once. */
export function holdingChanges(endpoint: FakeEndpoint) {
  const held: (() => void)[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await endpoint.fetch(input, init);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (method !== 'GET') await new Promise<void>((resolve) => held.push(resolve));
    return response;
  };
  return {
    endpoint: { ...endpoint, fetch, requests: endpoint.requests },
    isHeld: () => held.length > 0,
    letGo: () =>
      act(() => {
        for (const resolve of held.splice(0)) resolve();
      }),
  };
}
