import { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync } from "fastify";
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import { type ApiContext, answerFromGraph } from "./apollo-plugin.js";
import { makeEngine } from "./engine.js";
import { goneSignal } from "./gone-signal.js";
import { health } from "./health.js";
import { loadSchema } from "./schema.js";

export interface ServerParts {
  readonly graph: Pick<Graph, "driver" | "database">;
  readonly config: Pick<Config, "host" | "port">;
  readonly logger?: FastifyBaseLogger;
  /** What is served beside the API: the explorer's pages, exports. */
  readonly plugins?: readonly FastifyPluginAsync[];
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

const BODY_LIMIT = 100_000;

/** Serves the API, and what plugins add to it, until it is closed. */
export async function startServer({ graph, config, logger, plugins = [] }: ServerParts): Promise<RunningServer> {
  const schema = loadSchema();
  const engine = makeEngine(schema, graph, { timeoutMs: 10_000, maxCost: 100_000 });
  const apollo = new ApolloServer<ApiContext>({ schema, plugins: [answerFromGraph(engine)], csrfPrevention: true });
  await apollo.start();

  const app: FastifyInstance = Fastify({
    bodyLimit: BODY_LIMIT,
    ...(logger ? { loggerInstance: logger } : { logger: false }),
  });
  await app.register(health, { graph });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: fastifyApolloHandler(apollo, { context: async (_, reply) => ({ signal: goneSignal(reply) }) }),
  });
  for (const plugin of plugins) await app.register(plugin);
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    app,
    async close() {
      await app.close();
      await apollo.stop();
    },
  };
}
