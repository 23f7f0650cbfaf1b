import { readFileSync, writeFileSync } from 'node:fs';
import { can, ROLES, type Role } from '@anteroom/contract';
import type { Page } from '@playwright/test';
import { SignallingClient } from '../../packages/emulator/test/SignallingClient.js';
import { expect, type Invited } from '../plain/plainCall.js';
import { type Stage, test } from '../plain/stage.js';
import { CALL_ACTIONS, offerOfEnding } from './callActions.js';
import { ACTION_NAMES, type ActionName, RULES, type Rule } from './documentedRoles.js';
import { MEDIA_ACTIONS } from './mediaActions.js';
import { PEOPLE_ACTIONS } from './peopleActions.js';
import type { RoleAction } from './RoleAction.js';
import { ask, callAt, callOf, type RoleCall, until, watchRefusals } from './RoleCall.js';
import { disagreements, markdownOf, type Observation } from './roleTable.js';

const README = new URL('../../packages/calling-emulator/README.md', import.meta.url);
const MARKERS = ['<!-- role table -->', '<!-- /role table -->'] as const;
const ENDING = 'end the call for everyone, `hangUpForEveryone` on';
const ACTIONS: Record<Exclude<ActionName, typeof ENDING>, RoleAction> = {
  ...MEDIA_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...CALL_ACTIONS,
};
const REFUSAL = /does not allow|rings nobody up|^There is no (camera|microphone) on\.$/;

const observations: Observation[] = [];

test.describe.configure({ mode: 'serial' });

test('the rules in this test match the contract', () => {
  for (const { capability, roles } of Object.values<Rule>(RULES)) {
    if (capability) expect(roles).toEqual(ROLES.filter((role) => can(role, capability)));
  }
});

for (const role of ROLES) {
  test(`${role}: each action in Microsoft's composite takes effect, or the emulator refuses it too`, async ({
    stage,
  }) => {
    test.setTimeout(600_000);
    const log: string[] = [];
    const call = await inCall(await stage({ log: (line) => log.push(line) }), role);
    const { subject, target, byHand, dora } = call;
    await until(
      'everyone is in the call',
      async () => Object.keys((await callAt(subject)).remoteParticipants).length === 3,
    );
    await until('the role shows', async () => (await callAt(subject)).role === role);

    for (const action of ACTION_NAMES) {
      if (action === ENDING) continue;
      const does = ACTIONS[action];
      await test.step(action, async () => {
        await does.before?.(call);
        const offer = await does.offer?.(call);
        const outcome = await outcomeOf(action, call, does);
        const { message } = does;
        if (outcome === 'allowed') await does.after?.(call);
        else if (message) await expectDenial(byHand, dora, call, log, message(call));
        observations.push({ action, role, outcome, ...(offer === undefined ? {} : { offer }) });
      });
    }
    for (const { socket } of [target, byHand]) socket.close();
  });
}

test('with the option on, only a Presenter can end the call for everyone', async ({ stage: start }) => {
  test.setTimeout(300_000);
  const stage = await start({ hangUpForEveryone: true });
  const { emulator } = stage;
  const roomId = await stage.room();
  const pages = new Map<Role, Page>();
  for (const role of ['Consumer', 'Attendee', 'Collaborator', 'Presenter'] as const) {
    pages.set(role, await enter(stage, await stage.guest(roomId, role, role)));
  }
  for (const [role, subject] of pages) {
    await until('the role shows', async () => (await callAt(subject)).role === role);
    const offer = await offerOfEnding({ subject });
    const outcome = await outcomeOf(
      ENDING,
      { emulator, subject, roomId },
      {
        ask: () => ask(subject, 'leaveCall', true),
        seen: () => emulator.calls().length === 0,
      },
    );
    observations.push({ action: ENDING, role, outcome, offer });
    if (outcome === 'refused') expect(emulator.calls()[0]?.participants).toHaveLength(pages.size);
  }
});

test('all observations match the documentation or the list of differences', () => {
  expect(disagreements(observations)).toEqual([]);
});

test('the README shows the observations (UPDATE_ROLE_TABLE=1 rewrites it)', () => {
  expect(observations).toHaveLength(ACTION_NAMES.length * ROLES.length);
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.indexOf(MARKERS[0]) + MARKERS[0].length, readme.indexOf(MARKERS[1])];
  const table = `\n\n${markdownOf(observations)}\n\n`;
  if (process.env.UPDATE_ROLE_TABLE === '1') {
    writeFileSync(README, readme.slice(0, before) + table + readme.slice(after));
  } else expect(readme.slice(before, after)).toBe(table);
});

/** Ada and Dora have the role, Ben observes, Cleo is the target of actions, and Eve stays away. */
async function inCall(stage: Stage, role: Role) {
  const roomId = await stage.room();
  const [ada, ben, cleo, dora, eve] = await Promise.all([
    stage.guest(roomId, 'Ada', role),
    stage.guest(roomId, 'Ben', 'Presenter'),
    stage.guest(roomId, 'Cleo'),
    stage.guest(roomId, 'Dora', role),
    stage.guest(roomId, 'Eve'),
  ]);
  const beside = await enter(stage, ben);
  const target = await enterWithoutBrowser(stage, cleo);
  const subject = await enter(stage, ada);
  const byHand = await enterWithoutBrowser(stage, dora);
  const ids = { subjectId: ada.userId, besideId: ben.userId, targetId: cleo.userId, absentId: eve.userId };
  return { emulator: stage.emulator, rooms: stage.rooms, roomId, subject, beside, target, byHand, dora, ...ids };
}

/** Joins the call with camera and microphone off. */
async function enter(stage: Stage, guest: Invited): Promise<Page> {
  const page = await stage.enter(guest);
  await watchRefusals(page);
  return page;
}

/** Joins the call without media, so that nobody waits for a connection. */
async function enterWithoutBrowser({ emulator }: Stage, { token, roomId, displayName }: Invited) {
  const client = await SignallingClient.connect(emulator.url);
  client.join({ token, roomId, displayName, generated: true });
  await client.next('joined');
  return client;
}

/** Performs the action and waits for its effect or for a refusal with a message. */
async function outcomeOf<Call extends Pick<RoleCall, 'emulator' | 'subject' | 'roomId'>>(
  action: string,
  call: Call,
  { ask, seen }: { ask(call: Call): Promise<unknown>; seen(call: Call): Promise<boolean> | boolean },
): Promise<Observation['outcome']> {
  const refusals = () => call.subject.evaluate(() => globalThis.refusals.splice(0));
  await refusals();
  await ask(call);
  let outcome: Observation['outcome'] | undefined;
  await until(`"${action}" takes effect or is refused`, async () => {
    const [refused] = await refusals();
    if (refused !== undefined) {
      expect(refused, action).toMatch(REFUSAL);
      outcome = 'refused';
    } else if (await seen(call)) outcome = 'allowed';
    return outcome !== undefined;
  });
  if (outcome === 'refused') expect(await seen(call), `"${action}" was refused but took effect`).toBe(false);
  return outcome ?? 'refused';
}

/** A person with the same role sends the message to the emulator directly: it denies and logs that, and the call stays the same. */
async function expectDenial(
  byHand: SignallingClient,
  { userId, role, roomId }: Invited,
  call: RoleCall,
  log: string[],
  message: Parameters<SignallingClient['send']>[0],
): Promise<void> {
  const before = callOf(call);
  log.length = 0;
  byHand.send(message);
  const { capability } = await byHand.next('denied');
  expect(log).toEqual([`denied: ${userId}, ${role} of room ${roomId}, asked for ${capability}`]);
  expect(callOf(call)).toEqual(before);
}
