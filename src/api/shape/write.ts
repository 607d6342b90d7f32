import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { CallValues, FieldPlan, ObjectPlan, Plan } from "../plan/plan.js";
import { cursorOf, pageInfo, pageRows } from "./page.js";

type Fetched = readonly unknown[];
type Calls = readonly CallValues[];
type Write = (value: unknown, calls: Calls) => string;

/** Thrown where a value is not as its type wants it. */
const OTHERWISE = new Error("Something in the row is not as the schema has it.");

const NULL = "null";

/**
 * Makes the function that writes the data of a plan straight as JSON, in the same bytes as the shaper's objects would give.
 * It knows only what is as it should be; for any other row it gives null, and the shaper says what is wrong.
 */
export function makeWriter(plan: Plan): (row: Fetched, calls: Calls) => string | null {
  const write = writeFields(plan.fields);
  return (row, calls) => {
    try {
      return write(row, calls);
    } catch (error) {
      if (error === OTHERWISE) return null;
      throw error;
    }
  };
}

function writeFields(fields: readonly FieldPlan[]): Write {
  const heads = fields.map(({ key }, at) => `${at === 0 ? "{" : ","}${JSON.stringify(key)}:`);
  const writers = fields.map(writeField);
  const count = fields.length;
  if (count === 0) return () => "{}";
  return (row, calls) => {
    let out = "";
    for (let at = 0; at < count; at++) out += heads[at]! + writers[at]!(row, calls);
    return `${out}}`;
  };
}

/** How a field is written from the row it stands in. */
function writeField(field: FieldPlan): Write {
  const { read } = field;
  const object = "object" in read ? writeObject(read.object) : null;
  const write = complete(field.type, object ?? writeLeaf(getNamedType(field.type) as GraphQLLeafType));
  switch (read.kind) {
    case "typename": {
      const name = JSON.stringify(field.parent.name);
      return () => name;
    }
    case "value": {
      const { slot } = read;
      return (row, calls) => write((row as Fetched)[slot], calls);
    }
    case "rows": {
      const { slot, first, finish } = read;
      if (!first) return (row, calls) => write((row as Fetched)[slot], calls);
      return (row, calls) => {
        const found = (row as Fetched)[slot];
        const one = Array.isArray(found) ? (found[0] ?? null) : found;
        if (finish && one !== null) finish(one as unknown[]);
        return write(one, calls);
      };
    }
    case "inline":
      return write;
    case "edges": {
      const { slot, page } = read;
      return (row, calls) => write(pageRows((row as Fetched)[slot] as Fetched[], calls[page.call]!), calls);
    }
    case "cursor": {
      const { page } = read;
      return (row, calls) => write(cursorOf(row as Fetched, page), calls);
    }
    case "pageInfo": {
      const { slot, page, what } = read;
      return (row, calls) => write(pageInfo(what, (row as Fetched)[slot] as Fetched[], calls[page.call]!, page), calls);
    }
  }
}

function complete(type: GraphQLOutputType, named: Write): Write {
  if (isNonNullType(type)) {
    const write = present(type.ofType, named);
    return (value, calls) => {
      const written = value == null ? NULL : write(value, calls);
      if (written === NULL) throw OTHERWISE;
      return written;
    };
  }
  const write = present(type, named);
  return (value, calls) => (value == null ? NULL : write(value, calls));
}

/** Writes what is not null. */
function present(type: GraphQLOutputType, named: Write): Write {
  if (!isListType(type)) return named;
  const write = complete(type.ofType, named);
  return (value, calls) => {
    if (!Array.isArray(value)) throw OTHERWISE;
    let out = "[";
    for (let at = 0; at < value.length; at++) out += at === 0 ? write(value[at], calls) : `,${write(value[at], calls)}`;
    return `${out}]`;
  };
}

/** Writes an object from its row; of several types, the one that the row's first value names. */
function writeObject(plan: ObjectPlan): Write {
  if (!plan.tagged) return writeFields(plan.branches[0]!);
  const byType = plan.types.map((type, at) =>
    writeFields(plan.branches[plan.branchOf[at]!]!.map((field) => ({ ...field, parent: type }))),
  );
  return (row, calls) => {
    const tag = (row as Fetched)[0];
    return tag == null ? NULL : byType[tag as number]!(row, calls);
  };
}

// Of the characters that JSON writes otherwise; texts nearly always have none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about these
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(value: unknown): string {
  if (typeof value !== "string") throw OTHERWISE;
  return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}

function writeLeaf(type: GraphQLLeafType): Write {
  if (!isLeafType(type))
    return () => {
      throw OTHERWISE;
    };
  if (isEnumType(type)) {
    const written = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
    return (value) => {
      const found = written.get(value);
      if (found === undefined) throw OTHERWISE;
      return found;
    };
  }
  switch (type.name) {
    case "Int":
      return (value) => {
        if (typeof value !== "number" || (value | 0) !== value) throw OTHERWISE;
        return String(value);
      };
    case "Float":
      return (value) => {
        if (!Number.isFinite(value)) throw OTHERWISE;
        return String(value);
      };
    case "Boolean":
      return (value) => {
        if (typeof value !== "boolean") throw OTHERWISE;
        return value ? "true" : "false";
      };
    default: // the other scalars are texts
      return quoted;
  }
}
