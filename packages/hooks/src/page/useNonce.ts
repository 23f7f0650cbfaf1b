import { createContext, useContext } from 'react';

export const NonceContext = createContext<string | undefined>(undefined);

/** The `nonce` of the nearest `AnteroomProvider`, for style elements. `undefined` without a provider or a nonce. */
export const useNonce = (): string | undefined => useContext(NonceContext);
