import { expect, test } from 'vitest';
import { OrderedEntries } from './OrderedEntries.js';

const entry = (order: number, name = '') => ({ order, name });

function filled(count: number): OrderedEntries<{ order: number; name: string }> {
  const entries = new OrderedEntries<{ order: number; name: string }>();
  for (let order = 1; order <= count; order += 1) entries.add(entry(order));
  return entries;
}

/** Wraps an entry so that every access to its order is counted. */
function counted(order: number, looks: { count: number }) {
  return {
    get order() {
      looks.count += 1;
      return order;
    },
  };
}

test('entries are read in order, from any position on', () => {
  const entries = filled(2000);
  expect(Array.from(entries.after(0), ({ order }) => order)).toEqual(Array.from({ length: 2000 }, (_, i) => i + 1));
  expect(Array.from(entries.after(1998), ({ order }) => order)).toEqual([1999, 2000]);
  expect([...entries.after(2000)]).toEqual([]);
  expect([...new OrderedEntries().after(0)]).toEqual([]);
});

test('entries are read backwards, from any position on', () => {
  const entries = filled(2000);
  const all = Array.from({ length: 2000 }, (_, i) => 2000 - i);
  expect(Array.from(entries.before(Number.POSITIVE_INFINITY), ({ order }) => order)).toEqual(all);
  expect(Array.from(entries.before(3), ({ order }) => order)).toEqual([2, 1]);
  expect(Array.from(entries.before(514), ({ order }) => order).slice(0, 2)).toEqual([513, 512]);
  entries.delete(2);
  expect(Array.from(entries.before(3), ({ order }) => order)).toEqual([1]);
  expect([...entries.before(1)]).toEqual([]);
  expect([...new OrderedEntries().before(5)]).toEqual([]);
});

test('a deleted entry is skipped, and reading continues from its position', () => {
  const entries = filled(2000);
  for (let order = 1; order < 2000; order += 1) if (order % 700 !== 0) entries.delete(order);
  entries.delete(5000);
  expect(Array.from(entries.after(0), ({ order }) => order)).toEqual([700, 1400, 2000]);
  expect(Array.from(entries.after(701), ({ order }) => order)).toEqual([1400, 2000]);
});

test('a replaced entry keeps its place; one that is gone does not come back', () => {
  const entries = filled(3);
  entries.replace(entry(2, 'new'));
  entries.delete(3);
  entries.replace(entry(3, 'again'));
  expect([...entries.after(0)]).toEqual([entry(1), entry(2, 'new')]);
});

test('reading a page of 100,000 entries visits no more of them than the page has, even if the rest was deleted', () => {
  const looks = { count: 0 };
  const entries = new OrderedEntries<{ readonly order: number }>();
  for (let order = 1; order <= 100_000; order += 1) entries.add(counted(order, looks));
  for (let order = 1; order <= 90_000; order += 1) entries.delete(order);
  for (const after of [0, 50_000, 95_000]) {
    looks.count = 0;
    const page = [];
    for (const read of entries.after(after)) {
      page.push(read);
      if (page.length === 50) break;
    }
    expect(page).toHaveLength(50);
    expect(looks.count).toBeLessThan(60);
  }
});
