import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import * as v from 'valibot';
import { describeIssue } from '../wire/index.js';

/** The longest ring or talk time, in milliseconds: ten minutes. */
const LONGEST_MS = 600_000;

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_MS));

export const PhoneSchema = v.strictObject({
  /**
   * What the phone does when it is dialed: it `answers` and stays, is `busy`, rings without an answer (`no-answer`),
   * rings and `declines`, or answers and later `hangs-up`.
   */
  behaviour: v.picklist(['answers', 'busy', 'no-answer', 'declines', 'hangs-up']),
  /** How long it rings, or how long it takes to be found busy, in milliseconds. Default 2000. */
  ringMs: v.optional(Milliseconds, 2000),
  /** How long it talks before it `hangs-up`, in milliseconds. Default 5000. */
  talkMs: v.optional(Milliseconds, 5000),
});

/** How a phone behaves when it is dialed. */
export type Phone = v.InferInput<typeof PhoneSchema>;

export type PhoneSettings = v.InferOutput<typeof PhoneSchema>;

const USUAL: PhoneSettings = v.parse(PhoneSchema, { behaviour: 'answers' });

/** The telephone network: how each number behaves. Numbers without a setting answer. */
export class PhoneNetwork {
  readonly #given: Readonly<Record<string, Phone>>;
  readonly #phones = new Map<string, PhoneSettings>();

  /** Throws an `Error` for invalid settings. */
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

  /**
   * Applies from the next time that the number is dialed. Throws an `Error` for an invalid number or invalid settings.
   */
  set(phoneNumber: string, phone: Phone): PhoneSettings {
    const number = v.safeParse(PhoneNumberSchema, phoneNumber);
    if (!number.success) throw new Error(`Invalid phone number ${phoneNumber}: ${number.issues[0].message}`);
    const settings = v.safeParse(PhoneSchema, phone);
    if (!settings.success)
      throw new Error(`Invalid phone settings for ${phoneNumber}: ${describeIssue(settings.issues[0])}`);
    this.#phones.set(phoneNumber, settings.output);
    return settings.output;
  }

  /** Restores the initial behavior of every number. */
  reset(): void {
    this.#phones.clear();
    for (const [phoneNumber, phone] of Object.entries(this.#given)) this.set(phoneNumber, phone);
  }
}
