import { randomUUID } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import type { CallSwitches } from '@anteroom/contract/signalling';
import type { Act } from '../actions/index.js';
import { type AdmissionControl, endReason, type MeetingRegistry } from '../meeting/index.js';
import type { IdentityStore, RoomStore } from '../state/index.js';
import { ServiceError } from '../wire/index.js';
import { Bot } from './Bot.js';
import { botNames } from './botNames.js';
import type { CrowdRequest } from './CrowdRequest.js';
import { CrowdScript } from './CrowdScript.js';
import { crowdPlan } from './crowdPlan.js';

/** A crowd, as the emulator reports it. */
export interface CrowdSummary {
  id: string;
  roomId: string;
  role: Role;
  seed: number;
  /** The bots that are still in the call. */
  bots: { acsUserId: string; displayName: string }[];
}

export interface CrowdDependencies {
  rooms: RoomStore;
  identities: IdentityStore;
  admissionControl: AdmissionControl;
  meetings: MeetingRegistry;
  act: Act;
  switches: CallSwitches;
  /** The last bot is gone, for whatever reason. */
  ended(crowd: Crowd): void;
}

/** A group of bots in one room, which are invited and admitted as people are. */
export class Crowd {
  readonly id = randomUUID();
  readonly #request: CrowdRequest;
  readonly #dependencies: CrowdDependencies;
  readonly #script: CrowdScript;
  readonly #bots: readonly Bot[];
  #steps: NodeJS.Timeout | undefined;
  #end: NodeJS.Timeout | undefined;

  /** Throws a `ServiceError`, and undoes everything, if any of the bots cannot join. */
  constructor(request: CrowdRequest, dependencies: CrowdDependencies) {
    const { rooms, identities } = dependencies;
    this.#request = request;
    this.#dependencies = dependencies;
    this.#script = new CrowdScript(crowdPlan(request, dependencies.switches));
    this.#bots = botNames(request).map((name) => new Bot(identities.create(), name, dependencies.act));
    rooms.changeRoster(request.roomId, new Map(this.#bots.map(({ acsUserId }) => [acsUserId, request.role])));
    try {
      for (const [index, bot] of this.#bots.entries()) this.#admit(bot, index);
    } catch (error) {
      this.#removeBots();
      throw error;
    }
    this.#steps = setInterval(() => this.#step(), request.stepMs).unref();
    if (request.seconds !== undefined) this.#end = setTimeout(() => this.close(), request.seconds * 1000).unref();
  }

  get summary(): CrowdSummary {
    const { roomId, role, seed } = this.#request;
    const bots = this.#bots.filter(({ participant }) => participant !== undefined);
    return {
      id: this.id,
      roomId,
      role,
      seed,
      bots: bots.map(({ acsUserId, displayName }) => ({ acsUserId, displayName })),
    };
  }

  /** Takes all bots out of the call and off the roster. */
  close(): void {
    clearInterval(this.#steps);
    clearTimeout(this.#end);
    this.#removeBots();
    this.#dependencies.ended(this);
  }

  #admit(bot: Bot, index: number): void {
    const { admissionControl, meetings } = this.#dependencies;
    const { roomId } = this.#request;
    const admission = admissionControl.admit(bot.acsUserId, roomId);
    if ('refused' in admission) throw refusal(admission.refused.message);
    const media = this.#script.opening[index] ?? { microphone: false, camera: false, screen: false };
    if (!bot.join(meetings, roomId, admission.role, media)) throw refusal(endReason('callFull').message);
  }

  #step(): void {
    for (const { bot, action } of this.#script.next()) this.#bots[bot]?.perform(action);
    if (this.#bots.every(({ participant }) => participant === undefined)) this.close();
  }

  #removeBots(): void {
    const { rooms, identities } = this.#dependencies;
    for (const bot of this.#bots) bot.leave();
    rooms.changeRoster(this.#request.roomId, new Map(this.#bots.map(({ acsUserId }) => [acsUserId, null])));
    for (const { acsUserId } of this.#bots) identities.delete(acsUserId);
  }
}

function refusal(message: string): ServiceError {
  return new ServiceError(409, 'Conflict', `The bots cannot join: ${message}`);
}
