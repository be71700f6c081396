// Reads what every route of the *.controller.ts answers, as the compiler knows it, into JSON Schemas: the types are
// the one source of truth of /api/openapi.json.
import { basename } from 'node:path';
import ts from 'typescript';

const ROUTE = /^(Get|Post|Put|Patch|Delete)$/;

/** Bytes, which are no JSON. */
const FILE = 'StreamableFile';

/** Optional, holds bytes, and we never ask for it. */
const UNUSED = 'AuthenticationExtensionsPRFInputs';

/** Types that say less of their JSON than we know. */
const AS_JSON = {
  Date: { type: 'string', format: 'date-time' },
  MongoQuery: { type: 'object', additionalProperties: true },
};

/** A visitor of the metadata generator; it leaves its findings in `schemas` and `answers` (by operation id). */
export class AnswerVisitor {
  key = 'answers';
  typeImports = {};
  schemas = {};
  answers = {};
  #holders = new Map();
  #checker;

  collect() {
    return {};
  }

  visit(program, file) {
    this.#checker = program.getTypeChecker();
    if (file.fileName.endsWith('/http/problem.ts')) this.#readRefusal(file);
    if (!file.fileName.endsWith('.controller.ts')) return;
    for (const controller of file.statements.filter(ts.isClassDeclaration))
      for (const method of controller.members.filter(isRoute))
        this.#readRoute(`${controller.name.text}_${method.name.getText()}`, method);
  }

  #readRefusal(file) {
    for (const problem of file.statements.filter(ts.isInterfaceDeclaration))
      this.#schema(this.#checker.getTypeAtLocation(problem));
  }

  #readRoute(id, method) {
    const signature = this.#checker.getSignatureFromDeclaration(method);
    const type = this.#checker.getAwaitedType(this.#checker.getReturnTypeOfSignature(signature));
    if (isNothing(type) || type.symbol?.name === FILE) return;
    try {
      this.answers[id] = this.#schema(type);
    } catch (failure) {
      throw new Error(`${id}: ${failure.message}`, { cause: failure });
    }
  }

  /** A type with a name is a component, every other one is written out. */
  #schema(type) {
    const known = AS_JSON[symbolOf(type)?.name];
    if (known) return known;
    const name = this.#nameOf(type);
    if (name === null) return this.#written(type);
    if (!(name in this.schemas)) {
      this.schemas[name] = {};
      this.schemas[name] = { ...this.#described(symbolOf(type)), ...this.#written(type) };
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** `Page<Item<DialogueRow>>` is a DialogueRowItemPage; null where a part of the name is missing. */
  #nameOf(type) {
    const symbol = symbolOf(type);
    if (symbol === undefined || !isNamed(symbol)) return null;
    const args = type.aliasSymbol ? (type.aliasTypeArguments ?? []) : this.#checker.getTypeArguments(type);
    const before = args.filter((arg) => !arg.isThisType).map((arg) => this.#nameOf(arg));
    return before.includes(null) ? null : [...before, this.#own(symbol)].join('');
  }

  /** The symbol's name; the second of two alike gets its file's before it. */
  #own(symbol) {
    const { name } = symbol;
    const holder = this.#holders.get(name) ?? symbol;
    this.#holders.set(name, holder);
    return holder === symbol ? name : `${fileOf(symbol)}${name}`;
  }

  #written(type) {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isLiteral()) return { type: typeof type.value, const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', const: this.#checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.NonPrimitive) return { type: 'object', additionalProperties: true };
    const { origin } = type;
    if (type.isIntersection() || origin?.isIntersection()) return this.#all((origin ?? type).types);
    if (type.isUnion()) return this.#any((origin?.isUnion() ? origin : type).types);
    if (type.flags & ts.TypeFlags.Object) return this.#object(type);
    throw new Error(`no schema for ${this.#checker.typeToString(type)}`);
  }

  #all(types) {
    return { allOf: types.map((type) => this.#schema(type)) };
  }

  /** Strings become one enumeration, null comes last; sorted, since the compiler’s order changes with any other file. */
  #any(types) {
    const members = types.filter((type) => !isNothing(type)).map((type) => this.#schema(type));
    const isChoice = (member) => member.type === 'string' && 'const' in member;
    const choices = members
      .filter(isChoice)
      .map((member) => member.const)
      .sort();
    const booleans = members.filter(({ type }) => type === 'boolean');
    const nulls = members.filter(({ type }) => type === 'null');
    const others = members
      .filter((member) => !isChoice(member) && !['boolean', 'null'].includes(member.type))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const all = [
      ...(choices.length > 0 ? [{ type: 'string', enum: choices }] : []),
      ...others,
      ...(booleans.length > 1 ? [{ type: 'boolean' }] : booleans),
      ...nulls,
    ];
    return all.length === 1 ? all[0] : { anyOf: all };
  }

  #object(type) {
    if (this.#checker.isTupleType(type)) return this.#tuple(type);
    const [item] = this.#checker.isArrayType(type) ? this.#checker.getTypeArguments(type) : [];
    if (item) return { type: 'array', items: this.#schema(item) };
    if (type.getCallSignatures().length > 0) throw new Error('a function is no JSON');
    const index = this.#checker.getIndexInfosOfType(type)[0];
    const properties = this.#checker
      .getPropertiesOfType(type)
      .filter((property) => !this.#isUnused(property));
    const required = properties.filter((property) => !this.#isOptional(property)).map(({ name }) => name);
    return {
      type: 'object',
      ...(properties.length > 0 && {
        properties: Object.fromEntries(
          properties.map((property) => [property.name, this.#property(property)]),
        ),
      }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.#schema(index.type) }),
    };
  }

  #tuple(type) {
    const items = this.#checker.getTypeArguments(type).map((item) => this.#schema(item));
    const { fixedLength, minLength, hasRestElement } = type.target;
    if (!hasRestElement)
      return { type: 'array', prefixItems: items, minItems: minLength, maxItems: fixedLength };
    const prefixItems = items.slice(0, fixedLength);
    const [rest] = items.slice(fixedLength);
    return { type: 'array', ...(fixedLength > 0 && { prefixItems }), items: rest, minItems: minLength };
  }

  #property(property) {
    const schema = this.#schema(this.#checker.getTypeOfSymbol(property));
    return { ...this.#described(property), ...schema };
  }

  #described(symbol) {
    const description = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    return description === '' ? {} : { description };
  }

  #isUnused(property) {
    return this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property)).symbol?.name === UNUSED;
  }

  #isOptional(property) {
    if (property.flags & ts.SymbolFlags.Optional) return true;
    const type = this.#checker.getTypeOfSymbol(property);
    return isNothing(type) || (type.isUnion() && type.types.some(isNothing));
  }
}

/** Redirections have no body. */
function isRoute(member) {
  const names = (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );
  return names.some((name) => ROUTE.test(name)) && !names.includes('Redirect');
}

const isNothing = (type) => (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;

const symbolOf = (type) => type.aliasSymbol ?? type.symbol;

/** Declared with a name, by us or by a package, and not by the language. */
const isNamed = (symbol) =>
  (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias)) !== 0 &&
  !/\/(typescript\/lib|@types\/node)\//.test(symbol.declarations[0].getSourceFile().fileName);

/** `person-data.ts` is PersonData. */
const fileOf = (symbol) =>
  basename(symbol.declarations[0].getSourceFile().fileName, '.ts').replace(/(?:^|\W)(\w)/g, (_, letter) =>
    letter.toUpperCase(),
  );
