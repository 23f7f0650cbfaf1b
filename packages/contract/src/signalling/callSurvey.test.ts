import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CallSurveySchema, SURVEY_ISSUES } from './callSurvey.js';

const said = (survey: unknown) => v.safeParse(CallSurveySchema, survey).issues?.[0].message;

const scale = { lowerBound: 0, upperBound: 10, lowScoreThreshold: 4 };

test.each([
  { overallRating: { score: 5 } },
  { screenshareRating: { score: 1 } },
  {
    overallRating: { score: 0, scale: { lowerBound: 0, upperBound: 1, lowScoreThreshold: 0 }, issues: ['HadToRejoin'] },
  },
  { audioRating: { score: 100, scale: { lowerBound: 0, upperBound: 100, lowScoreThreshold: 50 } } },
])('%j is a survey', (survey) => {
  expect(v.parse(CallSurveySchema, survey)).toEqual(survey);
});

test.each([
  [{}, 'At least one survey rating is required.'],
  [{ overallRating: { score: 0 } }, 'In default scale overallRating.score should be 1 to 5.'],
  [{ videoRating: { score: 6 } }, 'In default scale videoRating.score should be 1 to 5.'],
  [{ audioRating: { score: 11, scale } }, 'audioRating: 11 should be between 0 and 10.'],
  [
    { audioRating: { score: 1, scale: { ...scale, lowScoreThreshold: 12 } } },
    'audioRating: 12 should be between 0 and 10.',
  ],
  [
    { screenshareRating: { score: 1, scale: { ...scale, upperBound: 101 } } },
    'screenshareRating lowerBound: 0 and upperBound: 101 should be between 0 and 100.',
  ],
])('%j is rejected with the documented message', (survey, message) => {
  expect(said(survey)).toBe(message);
});

test.each([
  { overallRating: {} },
  { overallRating: { score: '5' } },
  { overallRating: { score: Number.NaN } },
  { overallRating: { score: 3, issues: ['Echo'] } },
  { audioRating: { score: 3, issues: Array(SURVEY_ISSUES.audioRating.length + 1).fill('Echo') } },
])('%j is not a survey', (survey) => {
  expect(said(survey)).toBeDefined();
});
