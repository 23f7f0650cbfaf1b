import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The docstrings of a schema. */
export interface SchemaDocs {
  description?: string;
  properties: Record<string, string>;
}

function textOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s*\n\s*/g, ' ');
}

function propertiesOf(node: ts.Node): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (child: ts.Node): void => {
    const text = ts.isPropertyAssignment(child) ? textOf(child) : undefined;
    if (text && ts.isPropertyAssignment(child)) found[child.name.getText()] = text;
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.Latest, true));
}

/** The docstrings of all exported schemas in a folder, by the schema's name without `Schema`. */
export function schemaDocs(folder: string): Map<string, SchemaDocs> {
  const docs = new Map<string, SchemaDocs>();
  for (const source of sourcesIn(folder)) {
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const [declaration] = statement.declarationList.declarations;
      const name = declaration?.name.getText() ?? '';
      if (!declaration || !name.endsWith('Schema')) continue;
      const description = textOf(statement);
      docs.set(name.replace(/Schema$/, ''), {
        ...(description === undefined ? {} : { description }),
        properties: propertiesOf(declaration),
      });
    }
  }
  return docs;
}

/** The docstrings of the properties of an exported constant in a folder, by property. */
export function constantDocs(folder: string, constant: string): Record<string, string> {
  const declarations = sourcesIn(folder)
    .flatMap(({ statements }) => statements.filter(ts.isVariableStatement))
    .flatMap(({ declarationList }) => declarationList.declarations);
  const found = declarations.find(({ name }) => name.getText() === constant);
  return found ? propertiesOf(found) : {};
}
