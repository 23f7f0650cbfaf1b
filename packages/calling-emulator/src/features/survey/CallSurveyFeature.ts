import type { CallSurvey, CallSurveyResponse } from '@azure/communication-calling';
import * as v from 'valibot';
import { CallError } from '../../sdk/errors/index.js';
import { Observable } from '../../sdk/events/index.js';
import { CallSurveySchema, type FeatureTransport } from '../../transport/index.js';

/** What somebody thought of the call. It is asked for when the call is over. */
export class CallSurveyFeature extends Observable {
  readonly name = 'CallSurvey';

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /**
   * Sends the survey. With the codes and words of "Use the End of Call Survey to collect user feedback":
   * @throws CallError 400 for a survey that is none, and for a call that was never joined or is not remembered any more; 408
   * when the emulator cannot be reached
   */
  async submitSurvey(survey: CallSurvey): Promise<CallSurveyResponse> {
    const checked = v.safeParse(CallSurveySchema, withFlatIssues(survey));
    if (!checked.success) throw new CallError(checked.issues[0].message, 400, 0);
    const { id, callId, participantId } = await this.transport.submitSurvey(checked.output);
    return { ...(checked.output as CallSurvey), id, callId, localParticipantId: participantId };
  }

  dispose(): void {}
}

/** Microsoft's UI library nests the issues: it sends `[['A'], 'B']` for who picked two. */
function withFlatIssues(survey: CallSurvey): unknown {
  const ratings: [string, { issues?: unknown[] } | undefined][] = Object.entries(survey);
  return Object.fromEntries(
    ratings.map(([name, rating]) => [
      name,
      rating?.issues ? { ...rating, issues: rating.issues.flat(Number.POSITIVE_INFINITY) } : rating,
    ]),
  );
}
