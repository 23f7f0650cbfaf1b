import { expect, test } from 'vitest';
import { type BotAction, type CrowdPlan, CrowdScript } from './CrowdScript.js';

const PLAN: CrowdPlan = { count: 20, cameras: 7, speaking: 2, hands: 3, reactions: true, sharing: true, seed: 5 };

function play(plan: Partial<CrowdPlan> = {}, steps = 300) {
  const script = new CrowdScript({ ...PLAN, ...plan });
  return { opening: script.opening, steps: Array.from({ length: steps }, () => script.next()) };
}

/** How many bots do something at the end of each step, according to their actions. */
function doing(
  steps: BotAction[][],
  change: (action: BotAction['action']) => boolean | undefined,
  first: number[] = [],
) {
  const active = new Set(first);
  return steps.map((lines) => {
    for (const { bot, action } of lines) {
      const on = change(action);
      if (on === true) active.add(bot);
      if (on === false) active.delete(bot);
    }
    return active.size;
  });
}

test('the same seed plays the same, another one does not', () => {
  expect(play()).toEqual(play());
  expect(play({ seed: 6 })).not.toEqual(play());
});

test('as many cameras as planned are on at any time, and they change hands', () => {
  const { opening, steps } = play();
  const first = opening.flatMap(({ camera }, bot) => (camera ? [bot] : []));
  const counts = doing(steps, (action) => ('camera' in action ? action.camera : undefined), first);
  expect(first).toHaveLength(7);
  expect(new Set(counts)).toEqual(new Set([7]));
  expect(steps.flat().filter(({ action }) => 'camera' in action).length).toBeGreaterThan(10);
});

test('people speak in turns, no more at once than planned, and with their microphone on', () => {
  const { steps } = play();
  const speaking = doing(steps, (action) =>
    'type' in action && action.type === 'speaking' ? action.speaking : undefined,
  );
  const unmuted = doing(steps, (action) => ('microphone' in action ? action.microphone : undefined));
  expect(Math.max(...speaking)).toBe(2);
  expect(speaking).toContain(0);
  expect(unmuted).toEqual(speaking);
});

test('a speech is typed word by word, and its last caption is the whole of it', () => {
  const captions = play({ speaking: 1 })
    .steps.flat()
    .flatMap(({ action }) => ('type' in action && action.type === 'caption' ? [action] : []));
  const end = captions.findIndex(({ final }) => final);
  const speech = captions.slice(0, end + 1).map(({ text }) => text);
  expect(end).toBeGreaterThan(0);
  for (const text of speech) expect(speech.at(-1)?.startsWith(text)).toBe(true);
});

test('hands go up and down again, and people react', () => {
  const { steps } = play();
  const hands = doing(steps, (action) => ('type' in action && action.type === 'hand' ? action.raised : undefined));
  expect(Math.max(...hands)).toBe(3);
  expect(Math.min(...hands.slice(hands.indexOf(3)))).toBeLessThan(3);
  expect(steps.flat().some(({ action }) => 'type' in action && action.type === 'reaction')).toBe(true);
});

test('a crowd with nothing to do does nothing', () => {
  const { opening, steps } = play({ cameras: 0, speaking: 0, hands: 0, reactions: false, sharing: false });
  expect(opening.some(({ camera, microphone, screen }) => camera || microphone || screen)).toBe(false);
  expect(steps.flat()).toEqual([]);
});
