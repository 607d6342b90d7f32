import { type ASTNode, GraphQLError } from "graphql";

/** A question that cannot be answered as it stands: the message names the argument and says what would be right. */
export function badInput(message: string, nodes?: ASTNode | readonly ASTNode[]): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes ? { nodes } : {}),
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}
