import { ROLES, type Role } from '@anteroom/contract';
import type { Offer } from './compositeOffers.js';
import { ACTION_NAMES, type ActionName, DIFFERENCES, RULES } from './documentedRoles.js';

/** The observed result of one action. */
export interface Observation {
  action: ActionName;
  role: Role;
  outcome: 'allowed' | 'refused';
  /** Absent if the composite has no control for it at all. */
  offer?: Offer;
}

/** The observations as a Markdown table. */
export function markdownOf(observations: readonly Observation[]): string {
  const cellOf = (action: ActionName, role: Role) => {
    const seen = observations.find((one) => one.action === action && one.role === role);
    if (seen === undefined) throw new Error(`There is no observation of "${action}" for a ${role}.`);
    const { outcome, offer } = seen;
    // As expected: roles that may do it have a button, and other roles have none.
    const expected = outcome === 'allowed' ? 'button' : undefined;
    return offer === undefined || offer === expected ? outcome : `${outcome}, ${offer}`;
  };
  const rows = ACTION_NAMES.map((action) => [
    `${action}${RULES[action].source === 'chosen' ? ' *' : ''}`,
    ...ROLES.map((role) => cellOf(action, role)),
  ]);
  return tableOf([['', ...ROLES], ...rows]);
}

function tableOf([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** One sentence for each observation that contradicts the rules and the list of differences. */
export function disagreements(observations: readonly Observation[]): string[] {
  return observations.flatMap(({ action, role, outcome }) => {
    const byRule = RULES[action].roles.includes(role);
    const isListed = DIFFERENCES.some((one) => one.action === action && one.role === role);
    const expected = byRule !== isListed ? 'allowed' : 'refused';
    return outcome === expected ? [] : [`${action}, ${role}: ${outcome}, expected ${expected}`];
  });
}
