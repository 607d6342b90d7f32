import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType } from "graphql";
import type { CallValues, FieldPlan, ObjectPlan } from "../../../src/api/plan/plan.js";
import { cursorOf, pageInfo, pageRows } from "../../../src/api/shape/page.js";
import { pick, type Random } from "./random-operation.js";

type Row = unknown[];

/** A row such as the plan's statement could bring, and some that no sound graph would: nulls and wrong types anywhere. */
export function randomRow(fields: readonly FieldPlan[], random: Random, row: Row = []): Row {
  for (const field of fields) {
    const { read } = field;
    if (read.kind === "value") row[read.slot] = randomValue(field.type, random);
    else if (read.kind === "inline") randomRow(read.object.branches[0]!, random, row);
    else if (read.kind === "rows") {
      const made = randomObjects(field.type, read.object, random);
      row[read.slot] = read.first ? (made === null ? [] : [made]) : made;
    } else if (read.kind === "edges" || read.kind === "pageInfo") {
      const length = Math.floor(random() * 4);
      row[read.slot] ??= Array.from({ length }, () => []);
      for (const item of row[read.slot] as Row[]) {
        if (read.kind === "edges") randomRow(read.object.branches[0]!, random, item);
        read.page.order.forEach((key, at) => {
          if (read.page.keys !== null) item[read.page.keys + at] ??= key.type === "text" ? "k" : 1;
        });
      }
    }
  }
  return row;
}

function randomObjects(type: GraphQLOutputType, object: ObjectPlan, random: Random): unknown {
  if (random() < 0.05) return null;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    if (random() < 0.03) return "no list";
    return Array.from({ length: Math.floor(random() * 4) }, () => randomObjects(bare.ofType, object, random));
  }
  const at = Math.floor(random() * object.types.length);
  const row: Row = object.tagged ? [at] : [];
  return randomRow(object.branches[object.tagged ? object.branchOf[at]! : 0]!, random, row);
}

function randomValue(type: GraphQLOutputType, random: Random): unknown {
  const chance = random();
  if (chance < 0.05) return null;
  if (chance < 0.09) return pick<unknown>(random, [7.5, "text", true, { a: 1 }, [1], Number.NaN, 2 ** 40]);
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return Array.from({ length: 2 }, () => randomValue(bare.ofType, random));
  const named = getNamedType(type);
  if (isEnumType(named)) return pick(random, named.getValues()).name;
  return { Int: 3, Float: 2.5, Boolean: false }[named.name] ?? pick(random, ["a", "“b” \n \u2028 ü", ""]);
}

/** The same row as objects by response key, for plain resolvers. */
export function asObjects(fields: readonly FieldPlan[], row: Row, calls: readonly CallValues[], type?: string): object {
  const out: Record<string, unknown> = Object.create(null);
  if (type) Object.defineProperty(out, TYPE, { value: type });
  for (const { key, read } of fields) {
    switch (read.kind) {
      case "typename":
        break; // graphql-js knows it
      case "value":
        out[key] = row[read.slot];
        break;
      case "inline":
        out[key] = asObjects(read.object.branches[0]!, row, calls);
        break;
      case "rows":
        out[key] = nested(read.object, read.first ? ((row[read.slot] as unknown[])[0] ?? null) : row[read.slot], calls);
        break;
      case "edges": {
        const rows = pageRows(row[read.slot] as Row[], calls[read.page.call]!) as Row[];
        out[key] = rows.map((item) => asObjects(read.object.branches[0]!, item, calls));
        break;
      }
      case "cursor":
        out[key] = cursorOf(row, read.page);
        break;
      case "pageInfo":
        out[key] = pageInfo(read.what, row[read.slot] as Row[], calls[read.page.call]!, read.page);
    }
  }
  return out;
}

/** Where an object says of which type it is. */
export const TYPE = Symbol("type");

function nested(object: ObjectPlan, value: unknown, calls: readonly CallValues[]): unknown {
  if (!Array.isArray(value)) return value;
  // A list of rows and a row look alike: a row's first value is never a row of the same object.
  if (isListOfRows(value)) return value.map((each) => nested(object, each, calls));
  const at = object.tagged ? (value[0] as number) : 0;
  return asObjects(object.branches[object.branchOf[at]!]!, value, calls, object.types[at]!.name);
}

const LISTS = new WeakSet<object>();
/** Marks what `randomObjects` made as a list. */
export const markLists = (fields: readonly FieldPlan[], row: Row): void => {
  for (const field of fields) {
    const { read } = field;
    if (read.kind === "inline") markLists(read.object.branches[0]!, row);
    if (read.kind === "edges") for (const item of row[read.slot] as Row[]) markLists(read.object.branches[0]!, item);
    if (read.kind !== "rows") continue;
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const value = read.first ? (row[read.slot] as unknown[])[0] : row[read.slot];
    if (!Array.isArray(value)) continue;
    if (isListType(bare)) LISTS.add(value);
    for (const each of isListType(bare) ? (value as unknown[]) : [value]) {
      if (!Array.isArray(each)) continue;
      const at = read.object.tagged ? (each[0] as number) : 0;
      markLists(read.object.branches[read.object.branchOf[at]!]!, each);
    }
  }
};
const isListOfRows = (value: object): boolean => LISTS.has(value);
