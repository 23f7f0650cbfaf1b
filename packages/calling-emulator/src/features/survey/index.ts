export { CallSurveyFeature } from './CallSurveyFeature.js';
