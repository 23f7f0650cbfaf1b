/** A test user of the host that is checked. */
export interface TestPerson {
  /** What signs them in: a cookie, a bearer token, or whatever the host takes. Never printed. */
  headers: Record<string, string>;
}

/** A test user whom the check invites. */
export interface InvitedTestPerson extends TestPerson {
  /** The host's own user id, as it stands in an invitation. */
  userId: string;
}

export interface CheckOptions {
  /** Where the endpoint is mounted, such as `https://host.example/anteroom/v1`. */
  url: string;
  people: {
    /** May make rooms. */
    organizer: TestPerson;
    presenter: InvitedTestPerson;
    attendee: InvitedTestPerson;
    /** Signed in, and invited to nothing. */
    stranger: TestPerson;
  };
  /** Judge these rules only, by their ids or how those begin: `['knock.', 'room.delete']`. Default: every rule. */
  only?: readonly string[] | undefined;
  /** How requests are sent. Default: the platform's own `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Told of each rule as soon as it is judged. */
  onResult?: ((result: RuleResult) => void) | undefined;
}

export interface RuleResult {
  /** Stable: never renamed without a major version. */
  rule: string;
  /** The rule in words. */
  says: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. Holds no header and no body of any request or answer. */
  why?: string | undefined;
}
