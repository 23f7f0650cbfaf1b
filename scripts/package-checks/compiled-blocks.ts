import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace/workspace.mjs';

interface Block {
  /** The line of the README on which its text starts, from 1. */
  line: number;
  extension: 'ts' | 'tsx';
  text: string;
}

const MARK = '<!-- compiled -->';

/** The TypeScript blocks of a README that follow the mark. */
export function compiledBlocks(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() !== MARK) return [];
    const opening = /^```(tsx?)$/.exec(lines[index + 1]?.trim() ?? '');
    const end = lines.indexOf('```', index + 2);
    if (!opening || end < 0)
      throw new Error(`README.md:${index + 1} ${MARK} is not followed by a \`\`\`ts or \`\`\`tsx block.`);
    const text = `${lines.slice(index + 2, end).join('\n')}\n`;
    return [{ line: index + 3, extension: opening[1] === 'tsx' ? 'tsx' : 'ts', text }];
  });
}

export function compilerOptions() {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.tests.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (!config) throw new Error('tsconfig.tests.json could not be read');
  return config.options;
}

/** The compiler errors in the blocks, with their lines in the README. Each block is compiled as a module in the root folder. */
export function typeErrors(blocks: Block[]) {
  const byFile = new Map(blocks.map((block) => [join(root, `readme-line-${block.line}.${block.extension}`), block]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => byFile.has(name) || fileExists(name);
  host.readFile = (name) => byFile.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const block = byFile.get(name);
    return block ? ts.createSourceFile(name, block.text, version, true) : getSourceFile(name, version, ...rest);
  };
  const program = ts.createProgram([...byFile.keys()], options, host);
  return [...byFile].flatMap(([name, block]) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
      const offset = source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      return `README.md:${block.line + offset} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
    });
  });
}
