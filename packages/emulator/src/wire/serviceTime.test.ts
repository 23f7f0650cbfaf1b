import { isMoment } from '@anteroom/contract';
import { expect, it } from 'vitest';
import { serviceTime } from './serviceTime.js';

it('writes seven digits and an offset, a moment of the contract', () => {
  expect(serviceTime(0)).toBe('1970-01-01T00:00:00.0000000+00:00');
  expect(isMoment(serviceTime(Date.UTC(2028, 1, 29)))).toBe(true);
});
