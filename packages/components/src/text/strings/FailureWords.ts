/** What happened, why, and what to do now, for one failure. `action` names the button that tries again. */
export interface FailureWords {
  title: string;
  body: string;
  action?: string | undefined;
}
