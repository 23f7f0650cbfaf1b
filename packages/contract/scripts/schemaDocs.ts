import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the source says about a schema, from its docstrings. */
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

/** The docstrings of all exported schemas in a folder, by the schema's name without `Schema`. */
export function schemaDocs(folder: string): Map<string, SchemaDocs> {
  const docs = new Map<string, SchemaDocs>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
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
