import { beforeEach, expect, it } from 'vitest';
import { DiagnosticQuality } from './DiagnosticQuality.js';
import { DiagnosticsFeature } from './DiagnosticsFeature.js';

let feature: DiagnosticsFeature;
let told: unknown[];

beforeEach(() => {
  feature = new DiagnosticsFeature();
  told = [];
  for (const kind of [feature.network, feature.media]) {
    kind.on('diagnosticChanged', (change: object) => void told.push(Object.freeze(change)));
  }
});

it('a diagnostic that was never bad is not reported as good', () => {
  feature.set('networkReconnect', DiagnosticQuality.Good);
  feature.set('cameraFreeze', false);
  expect(told).toEqual([]);
  expect(feature.network.getLatest()).toEqual({});
});

it('each change is reported once, to the listeners of its kind, with the type of its value', () => {
  feature.set('networkReconnect', DiagnosticQuality.Bad);
  feature.set('networkReconnect', DiagnosticQuality.Bad);
  feature.set('networkReconnect', DiagnosticQuality.Good);
  feature.set('noNetwork', true);
  feature.set('cameraFreeze', true);
  expect(told).toEqual([
    { diagnostic: 'networkReconnect', value: 3, valueType: 'DiagnosticQuality' },
    { diagnostic: 'networkReconnect', value: 1, valueType: 'DiagnosticQuality' },
    { diagnostic: 'noNetwork', value: true, valueType: 'DiagnosticFlag' },
    { diagnostic: 'cameraFreeze', value: true, valueType: 'DiagnosticFlag' },
  ]);
  expect(Object.keys(feature.network.getLatest())).toEqual(['networkReconnect', 'noNetwork']);
  expect(feature.media.getLatest()).toEqual({ cameraFreeze: { value: true, valueType: 'DiagnosticFlag' } });
});

it('a value that was read may be frozen, and does not change', () => {
  feature.set('noNetwork', true);
  const before = feature.network.getLatest();
  for (const value of Object.values(before)) Object.freeze(value);
  feature.set('noNetwork', false);
  expect(before.noNetwork?.value).toBe(true);
});
