import { expect, it } from 'vitest';
import { DiagnosticQuality } from './DiagnosticQuality.js';
import { OptimalVideoCountFeature, type VideoRound } from './OptimalVideoCountFeature.js';

const well: VideoRound = { videos: 4, dropped: 0, receiveQuality: DiagnosticQuality.Good };
const dropping: VideoRound = { ...well, dropped: 0.8 };
const lossy: VideoRound = { ...well, receiveQuality: DiagnosticQuality.Bad };

function after(...rounds: VideoRound[]) {
  const feature = new OptimalVideoCountFeature();
  let changes = 0;
  feature.on('optimalVideoCountChanged', () => {
    changes += 1;
  });
  for (const round of rounds) feature.measured(round);
  return { count: feature.optimalVideoCount, reason: feature.lastOvcChangeReason, changes };
}
const times = (count: number, round: VideoRound) => Array.from({ length: count }, () => round);

it('is nine while everything is good, and never more', () => {
  expect(after(...times(50, well))).toEqual({ count: 9, reason: 'unknown', changes: 0 });
});

it('is fewer than there are videos when the device cannot keep up', () => {
  expect(after(...times(2, dropping))).toEqual({ count: 3, reason: 'performance', changes: 1 });
});

it('is fewer than there are videos when the network cannot keep up', () => {
  expect(after(...times(2, lossy))).toMatchObject({ count: 3, reason: 'bandwidth' });
});

it('does not change for one bad round', () => {
  expect(after(dropping, well, dropping, well).changes).toBe(0);
});

it('is never less than one', () => {
  expect(after(...times(50, dropping)).count).toBe(1);
});

it('does not fall if there is no video', () => {
  expect(after(...times(50, { ...lossy, videos: 0 })).changes).toBe(0);
});

it('rises again one by one', () => {
  expect(after(...times(2, dropping), ...times(5, well)).count).toBe(4);
  expect(after(...times(2, dropping), ...times(100, well)).count).toBe(9);
});
