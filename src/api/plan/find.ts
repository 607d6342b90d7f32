import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { directive, type WhereDirective } from "../directives.js";
import { badInput } from "../errors.js";
import { type Context, parameter, unique, variable } from "./context.js";
import { CONVERSIONS } from "./conversions.js";
import type { CallValues } from "./plan.js";
import { instantiate, type Names } from "./template.js";

/** An argument that narrows a list, as it was given. */
export interface Condition {
  readonly where: WhereDirective;
  /** Its value as a parameter, `$p3`. */
  readonly parameter: string;
}

/** The conditions that the arguments of a field set; an empty list, null and nothing set none. */
export function conditionsOf(
  context: Context,
  args: readonly (GraphQLArgument | GraphQLInputField)[],
  index: number,
  now: Record<string, unknown>,
  read: (values: CallValues) => Record<string, unknown> = (values) => values.arguments,
): Condition[] {
  return args.flatMap((arg) => {
    const value = now[arg.name];
    if (value == null || (Array.isArray(value) && value.length === 0)) return [];
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) {
      const inner = (values: CallValues) => read(values)[arg.name] as Record<string, unknown>;
      return conditionsOf(context, Object.values(type.getFields()), index, value as Record<string, unknown>, inner);
    }
    const where = directive<WhereDirective>(arg, "where");
    if (!where) return [];
    const convert = where.as ? CONVERSIONS[where.as]! : (same: unknown) => same;
    const name = parameter(context, (calls) => convert(read(calls[index]!)[arg.name] as never));
    return [{ where, parameter: name }];
  });
}

/** A condition as a predicate on a node. */
export const predicate = (context: Context, { where, parameter: value }: Condition, node: string): string =>
  instantiate(where.cypher ?? "true", { this: node, $value: value }, () => unique(context));

/** The clauses that find a condition's nodes by an index. */
export const finder = (
  context: Context,
  { where, parameter: value }: Condition,
  node: string,
  names: Names = {},
): string => instantiate(where.find!, { ...names, this: node, $value: value }, () => unique(context));

/** Finds one node by the arguments of its field: the first that has an index finds it, the others must hold too. */
export function find(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  ast: FieldNode,
  asked: { readonly index: number; readonly now: Record<string, unknown> },
): { clauses: string; names: Names } {
  const node = variable(context, "n");
  const conditions = conditionsOf(context, field.args, asked.index, asked.now);
  const anchor = conditions.find((condition) => condition.where.find);
  if (!anchor) {
    const names = field.args.map((arg) => `"${arg.name}"`).join(" or ");
    throw badInput(`"${field.name}" needs the argument ${names}.`, ast);
  }
  const others = conditions.filter((condition) => condition !== anchor);
  const where = others.map((condition) => predicate(context, condition, node)).join(" AND ");
  const itsId = variable(context, "id");
  const clauses = finder(context, anchor, node, { itsId });
  const names = anchor.where.find?.includes("AS itsId") ? { this: node, itsId } : { this: node };
  return { clauses: where ? `${clauses} WITH * WHERE ${where}` : clauses, names };
}
