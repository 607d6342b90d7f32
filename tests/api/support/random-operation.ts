import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from "graphql";

export type Random = () => number;

/** A source of numbers that a seed decides. */
export function randomBy(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

const LAID_OUT = ["x", "y", "community"];

/** Arguments that the fields of the sample graph can be asked with; fields not named here are asked without. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  "Query.node": ['(id: "meeting-1")', '(id: "person-anne")', '(id: "nothing")'],
  "Query.nodes": ['(ids: ["KOR", "nothing", "claim-1", "meeting-0"])', "(ids: [])"],
  "Query.person": ['(id: "person-ann")', '(name: "cyrus muller")'],
  "Query.country": ['(code: "kr")', '(code: "XX")'],
  "Query.organization": ['(name: "PF")'],
  "Query.meeting": ['(id: "meeting-1")', '(id: "meeting-0")'],
  "Query.agreement": ['(id: "agreement-1")'],
  "Query.article": ['(id: "sha256:one")'],
  "Query.search": ['(query: "ha")', '(query: "ann ko")'],
  "Query.path": ['(from: "person-ann", to: "organization-apec")', '(from: "person-ann", to: "person-ann")'],
  "Query.link": ['(id: "person-ann ATTENDED meeting-1 President")', '(id: "none")'],
  "Query.meetings": ["", "(first: 2)", "(last: 1)", "(filter: { status: [HELD] }, orderBy: DATE_ASC)"],
  "Query.timeline": ["", "(first: 2)", '(countries: ["KOR"])'],
};

/** A random operation on the schema: fields, aliases, fragments with and without a type, @skip and @include. */
export function randomOperation(schema: GraphQLSchema, random: Random, depth: number): string {
  const fragments: string[] = [];
  const selection = (type: GraphQLCompositeType, left: number): string => {
    const parts: string[] = [];
    const wanted = 1 + Math.floor(random() * 4);
    for (let at = 0; at < wanted; at++) parts.push(part(type, left));
    return `{ ${parts.join(" ")} }`;
  };
  const part = (type: GraphQLCompositeType, left: number): string => {
    const chance = random();
    if (chance < 0.08) return random() < 0.5 ? "__typename" : "t: __typename";
    if (chance < 0.25 && left > 0 && type.name !== "Query") {
      const on = isAbstractType(type) ? pick(random, schema.getPossibleTypes(type)) : type;
      const inside = selection(on, left - 1);
      const when = directive();
      if (random() < 0.5) return `... on ${on.name} ${when} ${inside}`;
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} on ${on.name} ${inside}`);
      return `...${name} ${when}`;
    }
    return field(type as GraphQLObjectType, left);
  };
  const directive = (): string =>
    random() < 0.85
      ? ""
      : pick(random, ["@skip(if: $yes)", "@include(if: $yes)", "@skip(if: $no)", "@include(if: $no)"]);
  const field = (type: GraphQLObjectType, left: number): string => {
    const fields = Object.values(type.getFields()).filter((each) => {
      if (isCompositeType(getNamedType(each.type)) && left <= 0) return false;
      if (LAID_OUT.includes(each.name)) return false; // they come from the layout and not from the row
      const needs = each.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      return !needs || ARGUMENTS[`${type.name}.${each.name}`] !== undefined;
    });
    if (fields.length === 0) return "__typename";
    const chosen = pick(random, fields);
    const args = pick(random, ARGUMENTS[`${type.name}.${chosen.name}`] ?? [""]);
    const named = getNamedType(chosen.type);
    // Fields with one key must agree, so a key that differs in anything gets a name of its own.
    const alias = args || isCompositeType(named) || random() < 0.2 ? `a${Math.floor(random() * 1e9)}: ` : "";
    const inside = isCompositeType(named) ? selection(named, left - 1) : "";
    return `${alias}${chosen.name}${args} ${directive()} ${inside}`;
  };
  const query = schema.getQueryType()!;
  if (!isObjectType(query)) throw new Error("no query type");
  const body = selection(query, depth);
  return `query Random($yes: Boolean = true, $no: Boolean = false) ${body} ${fragments.join(" ")} fragment Used on Query { __typename @skip(if: $yes) @include(if: $no) } `.replace(
    body,
    `{ ...Used ${body.slice(1)}`,
  );
}
