import ts from 'typescript';

/**
 * What values an attribute takes, in words an editor can offer: `'list' | 'bars'` instead of the name of
 * a type that only our sources know. Reads the built declarations, so the build of the modules comes first.
 *
 * @param {readonly { readonly path: string, readonly className: string }[]} elements
 * @returns {(className: string, property: string) => string | undefined}
 */
export function attributeTypes(elements) {
  const program = ts.createProgram(
    elements.map(({ path }) => path),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const classes = new Map(
    elements.map(({ path, className }) => [className, exportedType(program, checker, path, className)]),
  );
  return (className, property) => {
    const symbol = classes.get(className)?.getProperty(property);
    return symbol && simpleValues(checker.getTypeOfSymbol(symbol), checker);
  };
}

function exportedType(program, checker, path, name) {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${path} fehlt. Bauen Sie zuerst die Module (tsup), dann die Beschreibung.`);
  const symbol = checker.getExportsOfModule(module).find((each) => each.name === name);
  if (!symbol) throw new Error(`${path} exportiert „${name}“ nicht.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** A text for texts, numbers, truth values and lists of fixed values; nothing for objects. */
function simpleValues(type, checker) {
  const simple = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  const types = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & ts.TypeFlags.Undefined),
  );
  if (types.length === 0 || types.some(({ flags }) => !(flags & simple))) return undefined;
  // The two values of a boolean are separate types inside a union.
  const names = types.map((each) =>
    each.flags & ts.TypeFlags.BooleanLike ? 'boolean' : literal(each, checker),
  );
  return [...new Set(names)].join(' | ');
}

function literal(type, checker) {
  return type.isStringLiteral() ? `'${type.value}'` : checker.typeToString(type);
}
