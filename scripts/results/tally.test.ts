import { expect, test } from 'vitest';
import { countPlaywright, countVitest, stepCounts, summaryLine, total } from './tally.mjs';

const vitestReport = (files: object[], numbers: object = {}) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...numbers,
});

test('Vitest tests are counted, and both skipped and todo tests count as skipped', () => {
  const report = vitestReport([], { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('a test file that does not load counts as a failure', () => {
  const report = vitestReport([{ status: 'failed', assertionResults: [] }], { numPassedTests: 3 });
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a failed test is not counted again with its file', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(countVitest(vitestReport([file], { numFailedTests: 1 })).failed).toBe(1);
});

test('Playwright tests are counted', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a runner without a report counts as a failure', () => {
  expect(stepCounts(0, undefined).failed).toBe(1);
});

test('a runner that ran no test counts as a failure', () => {
  expect(stepCounts(0, { passed: 0, failed: 0, skipped: 5 }).failed).toBe(1);
});

test('a runner that fails although every test passed counts as a failure', () => {
  expect(stepCounts(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
});

test('a runner that fails because of a failed test adds no failure', () => {
  expect(stepCounts(1, { passed: 9, failed: 2, skipped: 0 }).failed).toBe(2);
});

test('the last line mentions skipped tests only if there are any', () => {
  const results = [
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(summaryLine(total(results))).toBe('5 passed, 1 failed');
  expect(summaryLine({ passed: 5, failed: 0, skipped: 2 })).toBe('5 passed, 0 failed, 2 skipped');
});
