import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** How far a document may go before it is looked at any closer. */
export interface DocumentLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  /** How often one field may be written again in the same place. */
  readonly repeats: number;
  /** Directives on one field. */
  readonly directives: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = { tokens: 2_000, depth: 30, aliases: 50, repeats: 10, directives: 5 };

/** The rules that hold a document to its limits; they run with the validation, and once per document. */
export const limitRules = (limits: DocumentLimits): ValidationRule[] => [
  depthRule(limits.depth),
  aliasRule(limits.aliases),
  repeatRule(limits.repeats),
  directiveRule(limits.directives),
];

const tooLarge = (message: string, node: FieldNode | OperationDefinitionNode) =>
  new GraphQLError(message, { nodes: node, extensions: { code: "OPERATION_TOO_LARGE" } });

const depthRule =
  (most: number): ValidationRule =>
  (context): ASTVisitor => {
    const depths = new Map<FragmentDefinitionNode, number>();
    return {
      OperationDefinition(operation) {
        const depth = depthOf(context, operation.selectionSet, depths, []);
        if (depth > most) {
          context.reportError(tooLarge(`The operation is ${depth} levels deep; ${most} are allowed.`, operation));
        }
      },
    };
  };

/** Levels of fields below a selection; each fragment is measured once, and one that spreads itself counts as nothing. */
function depthOf(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: Map<FragmentDefinitionNode, number>,
  inside: readonly FragmentDefinitionNode[],
): number {
  let deepest = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      depth = 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, known, inside) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(context, selection.selectionSet, known, inside);
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment && !inside.includes(fragment)) {
        depth = known.get(fragment) ?? depthOf(context, fragment.selectionSet, known, [...inside, fragment]);
        known.set(fragment, depth);
      }
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const aliasRule =
  (most: number): ValidationRule =>
  (context): ASTVisitor => {
    let aliases = 0;
    return {
      Field(field) {
        if (field.alias && ++aliases === most + 1) {
          context.reportError(tooLarge(`The document has more than ${most} aliases.`, field));
        }
      },
    };
  };

const repeatRule =
  (most: number): ValidationRule =>
  (context): ASTVisitor => ({
    SelectionSet({ selections }) {
      const times = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const now = (times.get(key) ?? 0) + 1;
        times.set(key, now);
        if (now === most + 1) {
          context.reportError(tooLarge(`"${key}" is written more than ${most} times in one place.`, selection));
        }
      }
    },
  });

const directiveRule =
  (most: number): ValidationRule =>
  (context): ASTVisitor => ({
    Field(field) {
      if ((field.directives?.length ?? 0) > most) {
        context.reportError(tooLarge(`"${field.name.value}" has more than ${most} directives.`, field));
      }
    },
  });
