import {
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  locatedError,
} from "graphql";
import type { CallValues, FieldPlan, ObjectPlan, Plan } from "../plan/plan.js";
import { leafWriter } from "./leaf.js";
import { cursorOf, pageInfo, pageRows } from "./page.js";

/** One response as it is written: its errors, and where in it the writer stands. */
interface Response {
  readonly errors: GraphQLError[];
  readonly path: (string | number)[];
  readonly calls: readonly CallValues[];
}

type Fetched = readonly unknown[];
/** Writes a value, or throws when it is not allowed there. */
type Write = (value: unknown, response: Response) => unknown;
type WriteFields = (row: Fetched, response: Response) => unknown;
export type Data = Record<string, unknown> | null;

/**
 * Makes the function that writes the response of a plan from its row, by the rules of the specification's "Executing
 * Requests": fields in the order asked for, null spreading up to the nearest nullable place, an error with its path for each.
 */
export function makeShaper(
  plan: Plan,
): (row: Fetched, calls: readonly CallValues[]) => { data: Data; errors: GraphQLError[] } {
  const write = writeFields(plan.fields);
  return (row, calls) => {
    const response: Response = { errors: [], path: [], calls };
    try {
      return { data: write(row, response) as Data, errors: response.errors };
    } catch (error) {
      response.errors.push(error as GraphQLError);
      return { data: null, errors: response.errors };
    }
  };
}

/** A plain object that inherits nothing, so that a field may have any name. */
function Fields(this: unknown) {}
Fields.prototype = Object.create(null);
const newFields = () => new (Fields as unknown as new () => Record<string, unknown>)();

function writeFields(fields: readonly FieldPlan[]): WriteFields {
  const writers = fields.map((field) => ({ key: field.key, write: writeField(field) }));
  return (row, response) => {
    const out = newFields();
    for (const { key, write } of writers) {
      response.path.push(key);
      out[key] = write(row, response);
      response.path.pop();
    }
    return out;
  };
}

/** Where the value of a field is taken from. */
function reader(field: FieldPlan): (row: Fetched, response: Response) => unknown {
  const { read } = field;
  switch (read.kind) {
    case "typename":
      return () => field.parent.name;
    case "value":
      return (row) => row[read.slot];
    case "rows": {
      const { slot, first, finish } = read;
      if (!first) return (row) => row[slot];
      return (row) => {
        const found = row[slot];
        const one = Array.isArray(found) ? (found[0] ?? null) : found;
        if (finish && one !== null) finish(one as unknown[]);
        return one;
      };
    }
    case "inline":
      return (row) => row;
    case "edges":
      return (row, { calls }) => pageRows(row[read.slot] as Fetched[], calls[read.page.call]!);
    case "cursor":
      return (row) => cursorOf(row, read.page);
    case "pageInfo":
      return (row, { calls }) => pageInfo(read.what, row[read.slot] as Fetched[], calls[read.page.call]!, read.page);
  }
}

/** How a field is written from the row it stands in. */
function writeField(field: FieldPlan): Write {
  const object = "object" in field.read ? writeObject(field.read.object) : null;
  const read = reader(field);
  const write = complete(field, field.type, object);
  return guarded(field, field.type, (row, response) => write(read(row as Fetched, response), response));
}

/** Catches what goes wrong in a nullable place; in any other the error passes on to the place above. */
function guarded(field: FieldPlan, type: GraphQLOutputType, write: Write): Write {
  const nullable = !isNonNullType(type);
  return (value, response) => {
    const depth = response.path.length;
    try {
      return write(value, response);
    } catch (raw) {
      const error = locatedError(raw, field.nodes, response.path.slice(0, depth));
      response.path.length = depth;
      if (!nullable) throw error;
      response.errors.push(error);
      return null;
    }
  };
}

function complete(field: FieldPlan, type: GraphQLOutputType, object: Write | null): Write {
  if (isNonNullType(type)) {
    const write = complete(field, type.ofType, object);
    return (value, response) => {
      const written = write(value, response);
      if (written !== null) return written;
      throw new GraphQLError(`Cannot return null for non-nullable field ${field.parent.name}.${field.name}.`);
    };
  }
  if (isListType(type)) {
    const write = guarded(field, type.ofType, complete(field, type.ofType, object));
    return (value, response) => {
      if (value == null) return null;
      if (!Array.isArray(value)) {
        throw new GraphQLError(
          `Expected Iterable, but did not find one for field "${field.parent.name}.${field.name}".`,
        );
      }
      const { path } = response;
      const last = path.push(0) - 1;
      const written = new Array<unknown>(value.length);
      for (let at = 0; at < value.length; at++) {
        path[last] = at;
        written[at] = write(value[at], response);
      }
      path.length = last;
      return written;
    };
  }
  if (!isLeafType(type)) return object!;
  const write = leafWriter(type as GraphQLLeafType);
  return (value) => (value == null ? null : write(value));
}

/** Writes an object from its row; of several types, the one that the row's first value names. */
function writeObject(plan: ObjectPlan): Write {
  const branches = plan.branches.map(writeFields);
  if (!plan.tagged) {
    const write = branches[0]!;
    return (row, response) => (row == null ? null : write(row as Fetched, response));
  }
  const byType = plan.types.map((type, at) => {
    const fields = plan.branches[plan.branchOf[at]!]!;
    // A branch stands for all types that are asked the same; only the name of the type differs.
    return writeFields(fields.map((field) => ({ ...field, parent: type })));
  });
  return (row, response) => {
    if (row == null) return null;
    const tag = (row as Fetched)[0];
    return tag == null ? null : byType[tag as number]!(row as Fetched, response);
  };
}
