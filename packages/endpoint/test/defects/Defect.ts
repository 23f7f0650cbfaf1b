type Send = (request: Request) => Promise<Response>;
export type Person = 'organizer' | 'presenter' | 'attendee' | 'stranger';
/** What signs a test person in. */
export type PersonHeaders = (who: Person) => Record<string, string>;

/** A way to get the contract wrong, laid over a host that keeps it, and the rule that has to notice. */
export interface Defect {
  name: string;
  rule: string;
  spoil: (send: Send, as: PersonHeaders) => Send;
}
