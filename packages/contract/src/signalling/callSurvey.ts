import * as v from 'valibot';

/** The possible issues of each part of a call, named like in the calling SDK's `AudioIssue` and similar types. */
export const SURVEY_ISSUES = {
  overallRating: ['CallCannotJoin', 'CallCannotInvite', 'HadToRejoin', 'CallEndedUnexpectedly', 'OtherIssues'],
  audioRating: [
    'NoLocalAudio',
    'NoRemoteAudio',
    'Echo',
    'AudioNoise',
    'LowVolume',
    'AudioStoppedUnexpectedly',
    'DistortedSpeech',
    'AudioInterruption',
    'OtherIssues',
  ],
  videoRating: [
    'NoVideoReceived',
    'NoVideoSent',
    'LowQuality',
    'Freezes',
    'StoppedUnexpectedly',
    'DarkVideoReceived',
    'AudioVideoOutOfSync',
    'OtherIssues',
  ],
  screenshareRating: [
    'NoContentLocal',
    'NoContentRemote',
    'CannotPresent',
    'LowQuality',
    'Freezes',
    'StoppedUnexpectedly',
    'LargeDelay',
    'OtherIssues',
  ],
} as const;

const RatingScaleSchema = v.object({ lowerBound: v.number(), upperBound: v.number(), lowScoreThreshold: v.number() });

type RatingScale = v.InferOutput<typeof RatingScaleSchema>;

const isWithin = (value: number, { lowerBound, upperBound }: Pick<RatingScale, 'lowerBound' | 'upperBound'>) =>
  value >= lowerBound && value <= upperBound;

const WIDEST = { lowerBound: 0, upperBound: 100 };
const USUAL = { lowerBound: 1, upperBound: 5 };

/** The documented error message for a rating that breaks a rule. */
function broken(
  name: string,
  { score, scale }: { score: number; scale?: RatingScale | undefined },
): string | undefined {
  if (scale === undefined)
    return isWithin(score, USUAL) ? undefined : `In default scale ${name}.score should be 1 to 5.`;
  const { lowerBound, upperBound, lowScoreThreshold } = scale;
  if (!isWithin(lowerBound, WIDEST) || !isWithin(upperBound, WIDEST)) {
    return `${name} lowerBound: ${lowerBound} and upperBound: ${upperBound} should be between 0 and 100.`;
  }
  const outside = [score, lowScoreThreshold].find((value) => !isWithin(value, scale));
  return outside === undefined ? undefined : `${name}: ${outside} should be between ${lowerBound} and ${upperBound}.`;
}

function rating<const Name extends keyof typeof SURVEY_ISSUES>(name: Name) {
  const known: (typeof SURVEY_ISSUES)[Name] = SURVEY_ISSUES[name];
  return v.optional(
    v.pipe(
      v.object({
        score: v.number(),
        issues: v.optional(v.pipe(v.array(v.picklist(known)), v.maxLength(known.length))),
        scale: v.optional(RatingScaleSchema),
      }),
      v.rawCheck(({ dataset, addIssue }) => {
        const message = dataset.typed ? broken(name, dataset.value) : undefined;
        if (message !== undefined) addIssue({ message });
      }),
    ),
  );
}

/**
 * A person's rating of a call: the calling SDK's `CallSurvey`, with at least one rating. The rules and messages are documented
 * in "Use the End of Call Survey to collect user feedback" (`tutorials/end-of-call-survey-tutorial.md`).
 */
export const CallSurveySchema = v.pipe(
  v.object({
    overallRating: rating('overallRating'),
    audioRating: rating('audioRating'),
    videoRating: rating('videoRating'),
    screenshareRating: rating('screenshareRating'),
  }),
  v.check(
    (survey) => Object.values(survey).some((value) => value !== undefined),
    'At least one survey rating is required.',
  ),
);

export type CallSurvey = v.InferOutput<typeof CallSurveySchema>;
