import type { ClientMessage, MediaState, Reaction } from '@anteroom/contract/signalling';
import { BOT_SENTENCES } from './botSentences.js';
import { SeededRandom } from './SeededRandom.js';

/** What a crowd does. The same plan always gives the same script. */
export interface CrowdPlan {
  count: number;
  /** How many cameras are on at any time. */
  cameras: number;
  /** How many speak at once, at most. */
  speaking: number;
  /** How many hands are up at once, at most. */
  hands: number;
  /** Whether one of them shares a screen from the start. */
  sharing: boolean;
  reactions: boolean;
  seed: number;
}

/** What one bot does: send a message to the server, or switch some of its media. */
export interface BotAction {
  bot: number;
  action: Extract<ClientMessage, { type: 'hand' | 'reaction' | 'speaking' | 'caption' }> | Partial<MediaState>;
}

interface Turn {
  stepsLeft: number;
  words: string[];
  said: number;
}

const REACTIONS: readonly Reaction[] = ['like', 'heart', 'laugh', 'applause', 'surprised'];

/** Probabilities per step, which is about a second. */
const BEGIN_TO_SPEAK = 0.4;
const RAISE_HAND = 0.15;
const REACT = 0.2;
const SWITCH_CAMERAS = 0.1;

/** The script of a crowd, step by step. It knows nothing of the meeting: the server decides what is allowed. */
export class CrowdScript {
  /** The media that each bot wants on when it joins. */
  readonly opening: readonly MediaState[];
  readonly #plan: CrowdPlan;
  readonly #random: SeededRandom;
  readonly #bots: readonly number[];
  readonly #withCamera: Set<number>;
  readonly #turns = new Map<number, Turn>();
  readonly #hands = new Map<number, number>();
  #begun = false;

  constructor(plan: CrowdPlan) {
    this.#plan = plan;
    this.#random = new SeededRandom(plan.seed);
    this.#bots = Array.from({ length: plan.count }, (_, bot) => bot);
    this.#withCamera = new Set(this.#random.shuffle(this.#bots).slice(0, plan.cameras));
    this.opening = this.#bots.map((bot) => ({ microphone: false, camera: this.#withCamera.has(bot), screen: false }));
  }

  /** The actions of the next step. */
  next(): BotAction[] {
    return [...this.#share(), ...this.#speak(), ...this.#raiseHands(), ...this.#react(), ...this.#switchCameras()];
  }

  #share(): BotAction[] {
    if (this.#begun) return [];
    this.#begun = true;
    return this.#plan.sharing ? [{ bot: 0, action: { screen: true } }] : [];
  }

  #speak(): BotAction[] {
    const lines: BotAction[] = [];
    for (const [bot, turn] of this.#turns) {
      turn.stepsLeft -= 1;
      turn.said += 3;
      const final = turn.stepsLeft === 0;
      const text = (final ? turn.words : turn.words.slice(0, turn.said)).join(' ');
      lines.push({ bot, action: { type: 'caption', text, final } });
      if (!final) continue;
      this.#turns.delete(bot);
      lines.push({ bot, action: { type: 'speaking', speaking: false } }, { bot, action: { microphone: false } });
    }
    if (this.#turns.size >= this.#plan.speaking || !this.#random.chance(BEGIN_TO_SPEAK)) return lines;
    const bot = this.#random.pick(this.#bots.filter((other) => !this.#turns.has(other)));
    if (bot === undefined) return lines;
    const words = (this.#random.pick(BOT_SENTENCES) ?? '').split(' ');
    this.#turns.set(bot, { stepsLeft: this.#random.integer(2, 8), words, said: 0 });
    lines.push({ bot, action: { microphone: true } }, { bot, action: { type: 'speaking', speaking: true } });
    return lines;
  }

  #raiseHands(): BotAction[] {
    const lines: BotAction[] = [];
    for (const [bot, stepsLeft] of this.#hands) {
      if (stepsLeft > 1) {
        this.#hands.set(bot, stepsLeft - 1);
        continue;
      }
      this.#hands.delete(bot);
      lines.push({ bot, action: { type: 'hand', raised: false } });
    }
    if (this.#hands.size >= this.#plan.hands || !this.#random.chance(RAISE_HAND)) return lines;
    const bot = this.#random.pick(this.#bots.filter((other) => !this.#hands.has(other)));
    if (bot === undefined) return lines;
    this.#hands.set(bot, this.#random.integer(5, 20));
    lines.push({ bot, action: { type: 'hand', raised: true } });
    return lines;
  }

  #react(): BotAction[] {
    if (!this.#plan.reactions || !this.#random.chance(REACT)) return [];
    const bot = this.#random.pick(this.#bots);
    const reaction = this.#random.pick(REACTIONS);
    return bot === undefined || reaction === undefined ? [] : [{ bot, action: { type: 'reaction', reaction } }];
  }

  /** One goes off and another on, so the number stays the same. */
  #switchCameras(): BotAction[] {
    if (!this.#random.chance(SWITCH_CAMERAS)) return [];
    const off = this.#random.pick([...this.#withCamera]);
    const on = this.#random.pick(this.#bots.filter((bot) => !this.#withCamera.has(bot)));
    if (off === undefined || on === undefined) return [];
    this.#withCamera.delete(off);
    this.#withCamera.add(on);
    return [
      { bot: off, action: { camera: false } },
      { bot: on, action: { camera: true } },
    ];
  }
}
