import { RoomsPageSchema } from '@anteroom/contract';
import {
  type CheckOptions,
  describeExchange,
  NotJudged,
  type RuleResult,
  successOf,
  TestHost,
  Violation,
} from './host/index.js';
import { RESPONSE_RULES, type ResponseRule, RULES, type Rule } from './rules/index.js';

/** Every other rule depends on this one. */
const PEOPLE: Rule = {
  id: 'sign-in.people',
  says: 'The four test people can sign in, and the organizer can create rooms',
  async check(host) {
    for (const who of ['organizer', 'presenter', 'attendee', 'stranger'] as const) {
      successOf(await host.call(who, 'GET', '/rooms'), RoomsPageSchema, 200);
    }
    await host.readClock();
    await host.sharedRoom();
  },
};

/** Shorter texts are not secrets, and would be found by chance. */
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

function judgeResponses(host: TestHost, rules: readonly ResponseRule[], secrets: string[]): RuleResult[] {
  return rules.map(({ id: rule, says, fault }) => {
    for (const exchange of host.exchanges) {
      const wrong = fault(exchange, secrets);
      if (wrong) return { rule, says, outcome: 'failed', why: `${describeExchange(exchange)}; the response ${wrong}.` };
    }
    if (host.exchanges.length === 0) return { rule, says, outcome: 'skipped', why: 'There was no response.' };
    return { rule, says, outcome: 'passed' };
  });
}

/**
 * Tests a running endpoint, in any language, against every rule of the contract, with four test people of the host. It
 * creates about forty rooms and deletes them again; knocks and identities remain. It takes about a minute, or more if the
 * host limits the rate of requests.
 *
 * A broken rule is a result, not an exception.
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
  for (const result of judgeResponses(
    host,
    RESPONSE_RULES.filter(isWanted),
    secrets.filter(({ length }) => length >= SECRET_LENGTH),
  ))
    add(result);
  return results;
}
