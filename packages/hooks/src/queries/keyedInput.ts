import { randomKey } from '@anteroom/contract';

/** The `Idempotency-Key` of a mutation: the same one while the same input is sent again, because its response was lost. */
export interface KeyedInput {
  keyFor(input: object): string;
  /** The input was carried out: sending it again is another request. */
  forget(): void;
}

export function createKeyedInput(): KeyedInput {
  let request: { input: string; key: string } | undefined;
  return {
    keyFor(input) {
      const text = JSON.stringify(input);
      if (request?.input !== text) request = { input: text, key: randomKey() };
      return request.key;
    },
    forget() {
      request = undefined;
    },
  };
}
