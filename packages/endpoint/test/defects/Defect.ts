type Send = (request: Request) => Promise<Response>;
export type Person = 'organizer' | 'presenter' | 'attendee' | 'stranger';
/** The headers that sign a test person in. */
export type PersonHeaders = (who: Person) => Record<string, string>;

/** A way to break the contract, applied to a correct host, and the rule that must detect it. */
export interface Defect {
  name: string;
  rule: string;
  spoil: (send: Send, as: PersonHeaders) => Send;
}
