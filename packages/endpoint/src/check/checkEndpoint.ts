import { RoomsPageSchema } from '@anteroom/contract';
import type { CheckOptions, RuleResult } from './host/CheckOptions.js';
import { sayExchange } from './host/Exchange.js';
import { answerOf } from './host/expectations.js';
import { TestHost } from './host/TestHost.js';
import { NotJudged, Violation } from './host/Violation.js';
import { CREATE_RULES } from './rules/createRules.js';
import { HTTP_RULES } from './rules/httpRules.js';
import { KNOCK_RULES } from './rules/knockRules.js';
import { LIST_RULES } from './rules/listRules.js';
import { PARTICIPANT_RULES } from './rules/participantRules.js';
import type { AnswerRule, Rule } from './rules/Rule.js';
import { ANSWER_RULES } from './rules/responseRules.js';
import { ROOM_RULES } from './rules/roomRules.js';
import { SIGN_IN_RULES } from './rules/signInRules.js';
import { STRANGER_RULES } from './rules/strangerRules.js';
import { TOKEN_RULES } from './rules/tokenRules.js';
import { WINDOW_RULES } from './rules/windowRules.js';

/** Everything else needs this. */
const PEOPLE: Rule = {
  id: 'sign-in.people',
  says: 'The four test people are signed in, and the organizer makes rooms',
  async check(host) {
    for (const who of ['organizer', 'presenter', 'attendee', 'stranger'] as const) {
      answerOf(await host.call(who, 'GET', '/rooms'), RoomsPageSchema, 200);
    }
    await host.readClock();
    await host.sharedRoom();
  },
};

/** The rules that are tried out, in their order. */
const RULES: readonly Rule[] = [
  ...SIGN_IN_RULES,
  ...STRANGER_RULES,
  ...CREATE_RULES,
  ...WINDOW_RULES,
  ...ROOM_RULES,
  ...LIST_RULES,
  ...PARTICIPANT_RULES,
  ...TOKEN_RULES,
  ...KNOCK_RULES,
  ...HTTP_RULES,
];

/** Shorter texts are no secrets, and would be found by chance. */
const SECRET_LENGTH = 8;

async function judge({ id, says, check }: Rule, host: TestHost): Promise<RuleResult> {
  try {
    await check(host);
    return { rule: id, says, outcome: 'passed' };
  } catch (thrown) {
    if (thrown instanceof NotJudged) return { rule: id, says, outcome: 'skipped', why: thrown.message };
    if (thrown instanceof Violation) return { rule: id, says, outcome: 'failed', why: thrown.message };
    throw thrown;
  }
}

function judgeAnswers(host: TestHost, rules: readonly AnswerRule[], secrets: string[]): RuleResult[] {
  return rules.map(({ id: rule, says, fault }) => {
    for (const exchange of host.exchanges) {
      const wrong = fault(exchange, secrets);
      if (wrong) return { rule, says, outcome: 'failed', why: `${sayExchange(exchange)}; the answer ${wrong}.` };
    }
    if (host.exchanges.length === 0) return { rule, says, outcome: 'skipped', why: 'There was no answer.' };
    return { rule, says, outcome: 'passed' };
  });
}

/**
 * Tries every rule of the contract out at a running endpoint, in whatever language it is written, with four test people
 * of the host. It makes some forty rooms and deletes them again; knocks and identities stay. It takes about a minute, more
 * where the host limits the rate of requests.
 *
 * A rule that is not kept is a result, not an exception.
 *
 * @example
 * const results = await checkEndpoint({ url: 'http://localhost:3000/anteroom/v1', people });
 * expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
 */
export async function checkEndpoint(options: CheckOptions): Promise<RuleResult[]> {
  const host = new TestHost(options);
  const isWanted = ({ id }: { id: string }) => options.only?.some((start) => id.startsWith(start)) ?? true;
  const results: RuleResult[] = [];
  const add = (result: RuleResult) => {
    results.push(result);
    options.onResult?.(result);
  };

  const people = await judge(PEOPLE, host);
  add(people);
  for (const rule of RULES.filter(isWanted)) {
    const why = `needs "${PEOPLE.id}"`;
    add(
      people.outcome === 'passed'
        ? await judge(rule, host)
        : { rule: rule.id, says: rule.says, outcome: 'skipped', why },
    );
  }
  await host.cleanUp();
  const secrets = Object.values(options.people).flatMap(({ headers }) => Object.values(headers));
  for (const result of judgeAnswers(
    host,
    ANSWER_RULES.filter(isWanted),
    secrets.filter(({ length }) => length >= SECRET_LENGTH),
  ))
    add(result);
  return results;
}
