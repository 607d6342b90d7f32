import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync, LogController } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { pino } from "pino";
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import { type ApiContext, answerFromGraph } from "./apollo-plugin.js";
import { makeEngine } from "./engine.js";
import { ideFiles } from "./ide/ide.js";
import { KnownQuestions } from "./known-questions.js";
import { DOCUMENT_LIMITS, limitRules } from "./limits/rules.js";
import { API_OPTIONS, type ApiOptions } from "./options.js";
import { loadSchema } from "./schema.js";
import { makeAnswering } from "./serve/answering.js";
import { Answers } from "./serve/answers.js";
import { graphqlRoute } from "./serve/graphql-route.js";
import { health } from "./serve/health.js";
import { type FaultLog, masked } from "./serve/masked.js";
import { type Metrics, makeMetrics } from "./serve/metrics.js";
import { protect } from "./serve/protect.js";
import { readTrustedDocuments } from "./serve/trusted-documents.js";

export interface ServerParts {
  readonly graph: Pick<Graph, "driver" | "database">;
  readonly config: Pick<Config, "host" | "port"> & { readonly api?: Partial<ApiOptions> };
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
const REQUEST_TIMEOUT_MS = 30_000;

/** Serves the API, and what plugins add to it, until it is closed. */
export async function startServer({ graph, config, logger, plugins = [] }: ServerParts): Promise<RunningServer> {
  const options: ApiOptions = { ...API_OPTIONS, ...config.api };
  const log = logger ?? pino({ level: "warn" }, pino.destination(2));
  const metrics = makeMetrics();
  const { apollo, ...asking } = makeApollo(graph, options, log, metrics);
  await apollo.start();

  const app: FastifyInstance = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: 2 * REQUEST_TIMEOUT_MS,
    trustProxy: options.trustProxy,
    // Addresses hold questions and their variables: operations are logged by their digest instead.
    logController: new LogController({ disableRequestLogging: true }),
    loggerInstance: log,
  });
  await protect(app, options);
  await app.register(health, { graph });
  app.get("/metrics", async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  const locked = options.profile === "locked";
  if (!locked) await app.register(ideFiles);
  const trusted = locked ? readTrustedDocuments(options.trustedDocuments) : null;
  await app.register(graphqlRoute, { apollo, ...asking, answers: new Answers(), metrics, trusted });
  for (const plugin of plugins) await app.register(plugin);
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    app,
    async close() {
      await app.close();
      await apollo.stop();
      metrics.registry.clear();
    },
  };
}

function makeApollo(
  graph: ServerParts["graph"],
  options: ApiOptions,
  log: FaultLog & { info(details: object, message: string): void },
  metrics: Metrics,
) {
  const schema = loadSchema();
  const engine = makeEngine(schema, graph, options);
  const mask = masked(log);
  const format = (formatted: GraphQLFormattedError, error: unknown) => mask(formatted, error);
  const answering = makeAnswering({ engine, metrics, format, log });
  const questions = new KnownQuestions();
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: options.profile === "public",
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: format,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: limitRules(DOCUMENT_LIMITS),
    validationOptions: { maxErrors: 5 },
    plugins: [ApolloServerPluginLandingPageDisabled(), answerFromGraph({ engine, questions, answering, metrics, log })],
  });
  return { apollo, answering, questions };
}
