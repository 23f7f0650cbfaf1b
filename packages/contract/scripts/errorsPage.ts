import { ERROR_CODES, ERRORS } from '../src/index.js';
import { ERROR_GUIDE } from './errorGuide.js';

const INTRODUCTION = `\
# Errors

<!-- Made by scripts/generate.ts from src/errors.ts and scripts/errorGuide.ts: change those, not this. -->

The endpoint answers a failure as \`application/problem+json\` (RFC 9457); hooks and components give it as an \`AnteroomError\`.
Act on \`code\`: codes are never renamed without a major version. \`retryable\` says whether the same request may work later, and
\`traceId\` finds the failure in the host's log. Texts for people come from the components' string catalogue, by \`code\`.`;

function table(title: string, isHere: (status: number) => boolean): string {
  const rows = ERROR_CODES.filter((code) => isHere(ERRORS[code].status)).map((code) => {
    const { status, retryable } = ERRORS[code];
    const { cause, cure } = ERROR_GUIDE[code];
    return `| \`${code}\` | ${status || ''} | ${retryable ? 'yes' : 'no'} | ${cause} | ${cure} |`;
  });
  return [
    `## ${title}`,
    '',
    '| code | status | try again | cause | cure |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** `ERRORS.md`: every failure with its cause and its cure. */
export function errorsPage(): string {
  const pages = [
    INTRODUCTION,
    table('Answered by the endpoint', (status) => status > 0),
    table('Seen in the browser', (status) => status === 0),
  ];
  return `${pages.join('\n\n')}\n`;
}
