import { getOperationAST, parse, validate } from "graphql";
import { makeEngine } from "../../../src/api/engine.js";
import { loadSchema } from "../../../src/api/schema.js";
import type { Graph } from "../../../src/graph/graph.js";

const schema = loadSchema();

/** Asks the engine alone, without a server around it; gives the data, or throws what is wrong. */
export function asking(graph: Pick<Graph, "driver" | "database">) {
  const engine = makeEngine(schema, graph, { timeoutMs: 60_000, maxCost: 1e9 });
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is whatever was asked for
  return async (source: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const known = engine.know({ document, hash: source, operation: getOperationAST(document)! });
    const ready = known.ready(variables)!;
    const { row } = await engine.fetch(ready);
    const { data, errors } = ready.operation.shape(row, ready.calls, ready.variables);
    if (errors[0]) throw errors[0];
    return data;
  };
}
