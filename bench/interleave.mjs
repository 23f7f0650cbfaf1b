import { median } from './median.mjs';

/**
 * Takes two samples in turns, so that a machine that gets slower or faster meanwhile does so for both.
 *
 * @template T
 * @param {() => Promise<T>} takeBase
 * @param {() => Promise<T>} takeOther
 * @param {number} rounds the first of them warms up and does not count
 * @returns {Promise<[base: T, other: T][]>} the pairs that were taken right after one another
 */
export async function takePairs(takeBase, takeOther, rounds) {
  const pairs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const baseFirst = round % 2 === 0;
    const first = await (baseFirst ? takeBase : takeOther)();
    const second = await (baseFirst ? takeOther : takeBase)();
    if (round > 0) pairs.push(baseFirst ? [first, second] : [second, first]);
  }
  return pairs;
}

/**
 * @param {[base: number, other: number][]} pairs
 * @returns {{ base: number, other: number, ratio: number }} medians; `ratio` is that of the pairs, other to base
 */
export function compare(pairs) {
  return {
    base: median(pairs.map(([base]) => base)),
    other: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([base, other]) => other / base)),
  };
}

/** Samples that are one number each, taken in turns and compared. */
export async function interleave(takeBase, takeOther, rounds) {
  return compare(await takePairs(takeBase, takeOther, rounds));
}
