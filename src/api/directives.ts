import { type ASTNode, type ConstDirectiveNode, valueFromASTUntyped } from "graphql";

/** The arguments of a directive where it stands in the SDL, or null when it does not stand there. */
export function directive<Arguments = Record<string, unknown>>(
  on: { readonly astNode?: ASTNode | null | undefined },
  name: string,
): Arguments | null {
  const directives = (on.astNode as { directives?: readonly ConstDirectiveNode[] } | undefined)?.directives;
  const found = directives?.find((each) => each.name.value === name);
  if (!found) return null;
  const pairs = (found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]);
  return Object.fromEntries(pairs) as Arguments;
}

/** Where a list stands: the property it is ordered by, before the id. */
export interface OrderDirective {
  readonly by: string;
  readonly descending?: boolean;
}

/** How an argument narrows a list, and how it finds its nodes by an index. */
export interface WhereDirective {
  readonly cypher?: string;
  readonly find?: string;
  readonly loose?: boolean;
  readonly as?: string;
}

export interface RelationshipDirective {
  readonly type: string;
  readonly direction: "OUT" | "IN";
}

export interface CypherDirective {
  readonly value?: string;
  readonly rows?: string;
  readonly columns?: readonly string[];
}
