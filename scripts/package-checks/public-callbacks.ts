import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { publicPackageFolders, root } from '../workspace/workspace.mjs';
import { compilerOptions } from './compiled-blocks.js';

/** The side that passes a value across a package's public entry points. */
type Giver = 'host' | 'package';

/** Something that a host can pass to a package. */
interface HostMember {
  /** `package: Owner.member` */
  name: string;
  type: ts.Type;
  declaration: ts.Declaration;
  checker: ts.TypeChecker;
}

/** Every function that a host can pass to a package, as `package: Owner.member`. */
export function publicCallbacks(): string[] {
  const isFunction = ({ type }: HostMember) =>
    (type.isUnion() ? type.types : [type]).some((part) => part.getCallSignatures().length > 0);
  return namesOf(hostMembers().filter(isFunction));
}

/**
 * Optional properties that a host can leave out but not set to `undefined`, as `package: Owner.member`. A host that compiles with
 * `exactOptionalPropertyTypes` could not pass on its own optional values.
 */
export function withoutUndefined(): string[] {
  return namesOf(
    hostMembers().filter(({ declaration, checker }) => {
      if (!ts.isPropertySignature(declaration) || !declaration.questionToken || !declaration.type) return false;
      const type = checker.getTypeFromTypeNode(declaration.type);
      const parts = type.isUnion() ? type.types : [type];
      return !parts.some(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown));
    }),
  );
}

function namesOf(members: HostMember[]): string[] {
  return [...new Set(members.map(({ name }) => name))].sort();
}

/**
 * Every member that a host can pass to a package, derived from the types of the public entry points. The host passes the
 * parameters of an exported function, and the package its return value; the sides swap with each nested function. Members that
 * other libraries declare, such as React's `onClick`, are excluded.
 */
function hostMembers(): HostMember[] {
  const files = publicPackageFolders().flatMap(entryPoints);
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found: HostMember[] = [];
  const seen = { host: new Set<ts.Type>(), package: new Set<ts.Type>() };
  const other = { host: 'package', package: 'host' } as const;

  function visitType(type: ts.Type, giver: Giver, owner: string): void {
    if (seen[giver].has(type)) return;
    seen[giver].add(type);
    // A host gets instances of our classes only from us.
    if (giver === 'host' && type.isClass() && type.symbol.declarations?.some(isOurs)) return;
    if (type.isUnionOrIntersection()) {
      for (const part of type.types) visitType(part, giver, owner);
    }
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.parameters) visitMember(parameter, other[giver], owner);
      visitType(signature.getReturnType(), giver, owner);
    }
    if (checker.isArrayType(type) || checker.isTupleType(type) || type.symbol?.name === 'Promise') {
      for (const part of checker.getTypeArguments(type as ts.TypeReference)) visitType(part, giver, owner);
      return;
    }
    for (const property of type.getProperties()) visitMember(property, giver, owner);
  }

  function visitMember(member: ts.Symbol, giver: Giver, owner: string): void {
    const declaration = member.declarations?.[0];
    if (!declaration || !isOurs(declaration) || isPrivate(declaration)) return;
    const type = checker.getTypeOfSymbolAtLocation(member, declaration);
    const name = nameOf(member, declaration, owner);
    if (giver === 'host') found.push({ name: `${packageOf(declaration)}: ${name}`, type, declaration, checker });
    visitType(type, giver, name);
  }

  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    for (const symbol of checker.getExportsOfModule(module)) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target.valueDeclaration;
      if (declaration) visitType(checker.getTypeOfSymbolAtLocation(target, declaration), 'package', symbol.name);
    }
  }
  return found;
}

function entryPoints(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'object' && entry && 'anteroom-source' in entry
      ? [join(folder, String(entry['anteroom-source']))]
      : [],
  );
}

function isOurs(declaration: ts.Node): boolean {
  return !declaration.getSourceFile().fileName.includes('/node_modules/');
}

function isPrivate(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
}

/** The folder of the package that declares it, which may differ from the package that exports it. */
function packageOf(declaration: ts.Node): string {
  const [, folder = ''] = relative(root, declaration.getSourceFile().fileName).split(/[\\/]/);
  return folder;
}

/** `Owner.member`, where the owner is the named type around the member, or `function(parameter)` for a parameter. */
function nameOf(member: ts.Symbol, declaration: ts.Node, owner: string): string {
  if (ts.isParameter(declaration)) return `${owner}(${member.name})`;
  const path = [member.name];
  for (let node = declaration.parent; node; node = node.parent) {
    if (ts.isPropertySignature(node)) path.unshift(node.name.getText());
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) {
      return [node.name?.text, ...path].join('.');
    }
  }
  return `${owner}.${member.name}`;
}
