export { DiagnosticQuality } from './DiagnosticQuality.js';
export { DiagnosticsFeature, type SetDiagnostic } from './DiagnosticsFeature.js';
export { OptimalVideoCountFeature } from './OptimalVideoCountFeature.js';
