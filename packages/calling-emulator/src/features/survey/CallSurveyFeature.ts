import type { CallSurvey, CallSurveyResponse } from '@azure/communication-calling';
import * as v from 'valibot';
import { CallError } from '../../sdk/errors/index.js';
import { Observable } from '../../sdk/events/index.js';
import { CallSurveySchema, type FeatureTransport } from '../../transport/index.js';

/** The survey about the call. The UI library shows it when the call is over. */
export class CallSurveyFeature extends Observable {
  readonly name = 'CallSurvey';

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /**
   * Sends the survey. Codes and texts are those of "Use the End of Call Survey to collect user feedback".
   * @throws CallError 400 for an invalid survey, and for a call that was never joined or is no longer remembered; 408
   * when the emulator can't be reached
   */
  async submitSurvey(survey: CallSurvey): Promise<CallSurveyResponse> {
    const checked = v.safeParse(CallSurveySchema, withFlatIssues(survey));
    if (!checked.success) throw new CallError(checked.issues[0].message, 400, 0);
    const { id, callId, participantId } = await this.transport.submitSurvey(checked.output);
    return { ...(checked.output as CallSurvey), id, callId, localParticipantId: participantId };
  }

  dispose(): void {}
}

/** Microsoft's UI library nests the issues: it sends `[['A'], 'B']` when two are selected. */
function withFlatIssues(survey: CallSurvey): unknown {
  const ratings: [string, { issues?: unknown[] } | undefined][] = Object.entries(survey);
  return Object.fromEntries(
    ratings.map(([name, rating]) => [
      name,
      rating?.issues ? { ...rating, issues: rating.issues.flat(Number.POSITIVE_INFINITY) } : rating,
    ]),
  );
}
