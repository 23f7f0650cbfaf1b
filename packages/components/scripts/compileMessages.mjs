// Compiles src/text/locales/*/messages.json to an index.ts beside each, which git ignores:
//   node packages/components/scripts/compileMessages.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const SOURCE = 'en';
const folder = fileURLToPath(new URL('../src/text/locales', import.meta.url));

/** Escapes text for use inside a template literal. */
function escaped(text) {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** The arguments that a message uses, each with its type: a number where it is formatted as one or picks a plural form. */
function argumentsOf(elements, found = new Map()) {
  for (const element of elements) {
    if (element.type === TYPE.argument && !found.has(element.value)) found.set(element.value, 'string');
    if (element.type === TYPE.number || element.type === TYPE.plural) found.set(element.value, 'number');
    if (element.type === TYPE.plural) {
      for (const { value } of Object.values(element.options)) argumentsOf(value, found);
    }
  }
  return found;
}

/** The contents of a template literal. `counted` is what `#` stands for. */
function templateOf(elements, counted) {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return escaped(element.value);
      if (element.type === TYPE.argument) return `\${isolate(${element.value})}`;
      if (element.type === TYPE.pound) return `\${number(${counted})}`;
      if (element.type === TYPE.number && !element.style) return `\${number(${element.value})}`;
      if (element.type === TYPE.plural && element.pluralType === 'cardinal' && !element.offset) {
        const forms = Object.entries(element.options).map(
          ([name, { value }]) => `${JSON.stringify(name)}: \`${templateOf(value, element.value)}\``,
        );
        return `\${plural(${element.value}, { ${forms.join(', ')} })}`;
      }
      throw new Error('only {name}, {count, number} and {count, plural, …} are supported');
    })
    .join('');
}

function parsed(text, path) {
  try {
    return parse(text, { ignoreTag: true, requiresOtherClause: true });
  } catch (cause) {
    throw new Error(`${path} is not a valid ICU message: “${text}”`, { cause });
  }
}

/** One message as an expression: a string, or a function of its arguments. */
function messageCode(text, source, path, isSource) {
  const elements = parsed(text, path);
  const used = argumentsOf(elements);
  const takesArguments = used.size > 0 || (source !== undefined && argumentsOf(parsed(source, path)).size > 0);
  try {
    const template = templateOf(elements, undefined);
    if (!takesArguments) return `\`${template}\``;
    if (used.size === 0) return `() => \`${template}\``;
    const types = [...used].map(([name, type]) => `${name}: ${type}`).join('; ');
    return `({ ${[...used.keys()].join(', ')} }${isSource ? `: { ${types} }` : ''}) => \`${template}\``;
  } catch (error) {
    throw new Error(`${path}: ${error.message}, and this is “${text}”`);
  }
}

function membersCode(messages, source, path, isSource, indent) {
  const members = Object.entries(messages).map(([key, value]) => {
    const at = `${path}.${key}`;
    const code =
      typeof value === 'string'
        ? messageCode(value, source?.[key], at, isSource)
        : `{\n${membersCode(value, source?.[key], at, isSource, `${indent}  `)}${indent}}`;
    return `${indent}${JSON.stringify(key)}: ${code},\n`;
  });
  return members.join('');
}

/**
 * The module for one language: a function of the locale that the host asked for, so that `fr-BE` reads French with
 * Belgian numbers. English defines the type, and the others have to match it.
 */
export function moduleCode(tag, messages, source) {
  const isSource = tag === SOURCE;
  const typeImport = `import type { Strings } from '../${SOURCE}/index.js';\n`;
  const typeExport = `
/** The texts as components read them: plain texts as strings, texts with arguments as functions of one object. */
export type Strings = ReturnType<typeof messages>;
`;
  return `// Generated from messages.json by scripts/compileMessages.mjs.
import { messageFormats } from '../../formats/index.js';
${isSource ? '' : typeImport}
export function messages(locale: string)${isSource ? '' : ': Strings'} {
  const { isolate, number, plural } = messageFormats(locale);
  return {
    locale,
${membersCode(messages, source, tag, isSource, '    ')}  };
}
${isSource ? typeExport : ''}`;
}

const read = (tag) => JSON.parse(readFileSync(join(folder, tag, 'messages.json'), 'utf8'));

/** Compiles every language, and writes only what changed, so that watchers and incremental builds see nothing new. */
export function compileMessages() {
  const source = read(SOURCE);
  const tags = readdirSync(folder).filter((tag) => existsSync(join(folder, tag, 'messages.json')));
  for (const tag of tags) {
    const path = join(folder, tag, 'index.ts');
    const code = moduleCode(tag, read(tag), source);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== code) writeFileSync(path, code);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileMessages();
