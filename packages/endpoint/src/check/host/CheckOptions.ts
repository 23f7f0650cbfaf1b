/** A test user of the host under test. */
export interface TestPerson {
  /** Their credentials: a cookie, a bearer token, or any other header. Never printed. */
  headers: Record<string, string>;
}

/** A test user that the check invites. */
export interface InvitedTestPerson extends TestPerson {
  /** The host's own user id, as used in invitations. */
  userId: string;
}

export interface CheckOptions {
  /** Where the endpoint is mounted, such as `https://host.example/anteroom/v1`. */
  url: string;
  people: {
    /** May create rooms. */
    organizer: TestPerson;
    presenter: InvitedTestPerson;
    attendee: InvitedTestPerson;
    /** Can sign in, and is invited to nothing. */
    stranger: TestPerson;
  };
  /** Check only these rules, by their ids or the beginning of those: `['knock.', 'room.delete']`. Default: every rule. */
  only?: readonly string[] | undefined;
  /** Sends requests. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called with the result of each rule as soon as it is known. */
  onResult?: ((result: RuleResult) => void) | undefined;
}

export interface RuleResult {
  /** Stable: never renamed without a major version. */
  rule: string;
  /** The rule in words. */
  says: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. Contains no header and no body of any request or response. */
  why?: string | undefined;
}
