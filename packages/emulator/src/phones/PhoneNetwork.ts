import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { describeIssue } from '../wire/index.js';

/** The longest that a phone can be told to ring or to talk, in milliseconds: ten minutes. */
const LONGEST_MS = 600_000;

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_MS));

export const PhoneSchema = v.strictObject({
  /**
   * What it does when it is dialled: it `answers` and stays, is `busy`, rings and gives `no-answer`, rings and `declines`,
   * or answers and then `hangs-up`.
   */
  behaviour: v.picklist(['answers', 'busy', 'no-answer', 'declines', 'hangs-up']),
  /** How long it rings, or takes to be found busy, in milliseconds. Default 2000. */
  ringMs: v.optional(Milliseconds, 2000),
  /** How long it talks before it `hangs-up`, in milliseconds. Default 5000. */
  talkMs: v.optional(Milliseconds, 5000),
});

/** How a phone behaves when a call dials it. */
export type Phone = v.InferInput<typeof PhoneSchema>;

export type PhoneSettings = v.InferOutput<typeof PhoneSchema>;

const USUAL: PhoneSettings = v.parse(PhoneSchema, { behaviour: 'answers' });

/** The telephone network: how each number behaves. One that nothing is known of answers. */
export class PhoneNetwork {
  readonly #given: Readonly<Record<string, Phone>>;
  readonly #phones = new Map<string, PhoneSettings>();

  /** Throws an `Error` for what is no phone. */
  constructor(given: Readonly<Record<string, Phone>>) {
    this.#given = given;
    this.reset();
  }

  find(phoneNumber: string): PhoneSettings {
    return this.#phones.get(phoneNumber) ?? USUAL;
  }

  list(): Record<string, PhoneSettings> {
    return Object.fromEntries(this.#phones);
  }

  /** From the next time on that the number is dialled. Throws an `Error` for what is no phone. */
  set(phoneNumber: string, phone: Phone): PhoneSettings {
    const number = v.safeParse(PhoneNumberSchema, phoneNumber);
    if (!number.success) throw new Error(`Not a phone: ${phoneNumber}. ${number.issues[0].message}`);
    const settings = v.safeParse(PhoneSchema, phone);
    if (!settings.success) throw new Error(`Not a phone: ${phoneNumber}. ${describeIssue(settings.issues[0])}`);
    this.#phones.set(phoneNumber, settings.output);
    return settings.output;
  }

  /** Each number behaves as at the start again. */
  reset(): void {
    this.#phones.clear();
    for (const [phoneNumber, phone] of Object.entries(this.#given)) this.set(phoneNumber, phone);
  }
}
