import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { startServer } from "../api/server.js";
import { type Config, readConfig } from "../config.js";
import { explorer } from "../explorer/plugin.js";
import { exportRoutes } from "../export/routes.js";
import type { Extractor } from "../extract/extractor.js";
import type { ExtractorChoice } from "../extract/open-extractor.js";
import { embeddedStatus } from "../graph/embedded/embedded.js";
import { type GraphAddress, openGraph } from "../graph/graph.js";
import { makeSchema } from "../load/schema.js";
import { assertPortFree } from "../ports.js";
import type { Run } from "./command.js";
import { type Output, terminal } from "./output.js";
import { seedWhenEmpty } from "./seed-when-empty.js";
import { nextSignal, signalsAreSuccess } from "./signals.js";

const run: Run<ExtractorChoice> = (_, choice) => {
  signalsAreSuccess();
  // What reads articles is loaded when there are some to read: a service is ready twice as soon without it.
  const extractor = async () => (await import("../extract/open-extractor.js")).openExtractor(choice, process.env);
  return serve(readConfig(process.env), extractor, terminal);
};
export default run;

/** Serves the API and the explorer until a signal, and leaves nothing running that it started. */
async function serve(config: Config, extractor: () => Promise<Extractor>, output: Output): Promise<number> {
  // Before Neo4j's ten seconds, not after them.
  await assertPortFree({ port: config.port, host: config.host, variable: "PORT", remedy: "" });
  const graph = await openGraph(config, output.warn);
  try {
    await makeSchema(graph);
    await seedWhenEmpty(graph, extractor, output);
    const logger = pino({ level: config.api?.log ?? "warn" }, pino.destination(2));
    const server = await startServer({ graph, config, logger, plugins: [explorer, exportRoutes] });
    try {
      await output.print(addresses(server.address, graph.address));
      return await Promise.race([nextSignal().then(() => 0), lossOfNeo4j(config, output)]);
    } finally {
      // A client that holds its connection open is not waited for longer than this.
      await Promise.race([server.close(), sleep(5_000, undefined, { ref: false })]);
    }
  } finally {
    await graph.close("stop");
  }
}

/** An embedded Neo4j that ends, by a crash or by `entente neo4j stop`, ends the service with it. */
async function lossOfNeo4j({ neo4j }: Config, output: Output): Promise<number> {
  if (neo4j.kind === "external") return new Promise(() => {}); // its life is its owner's; `/readyz` tells how it is
  while (embeddedStatus(neo4j.dataDir) !== undefined) await sleep(1_000, undefined, { ref: false });
  output.warn(`Neo4j has ended, and so does the service. Neo4j's logs are in ${neo4j.dataDir}/neo4j/logs.`);
  return 1;
}

function addresses(api: string, { browser, username, password }: GraphAddress): string {
  return [
    "",
    `  explorer       ${api}/`,
    `  GraphQL        ${api}/graphql`,
    ...(browser === undefined ? [] : [`  Neo4j Browser  ${browser}   user ${username}, password ${password}`]),
    "",
    "Ctrl-C ends it.",
  ].join("\n");
}
