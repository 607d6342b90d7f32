import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { type EmbeddedAddress, embeddedStatus, keepEmbedded, stopEmbedded } from "../graph/embedded/embedded.js";
import type { Run } from "./command.js";
import { type Output, terminal } from "./output.js";

interface Neo4jOptions {
  readonly json?: boolean;
}

const run: Run<Neo4jOptions> = ([action = ""], options) => runNeo4j(action, options, terminal);
export default run;

/** `entente neo4j start|stop|status`. */
export async function runNeo4j(
  action: string,
  { json = false }: Neo4jOptions,
  output: Output,
  env = process.env,
): Promise<number> {
  const { neo4j } = readConfig(env);
  if (neo4j.kind === "external") {
    throw new UserError("EXTERNAL", `NEO4J_URI is set (${neo4j.uri}): unset it to use the embedded Neo4j.`);
  }
  const describe = json ? asJson : asText;
  switch (action) {
    case "start":
      await output.print(describe(await keepEmbedded(neo4j, output.warn)));
      return 0;
    case "stop":
      output.warn((await stopEmbedded(neo4j.dataDir)) ? "Neo4j is stopped." : `No Neo4j ran on ${neo4j.dataDir}.`);
      if (json) await output.print(asJson(undefined));
      return 0;
    case "status":
      await output.print(describe(embeddedStatus(neo4j.dataDir)));
      return 0;
    default:
      throw new UserError("USAGE", `neo4j cannot "${action}": use start, stop or status.`);
  }
}

function asJson(address: EmbeddedAddress | undefined): string {
  const { uri = null, username = null, password = null, browser = null } = address ?? {};
  return JSON.stringify({ running: address !== undefined, uri, username, password, browser });
}

function asText(address: EmbeddedAddress | undefined): string {
  if (address === undefined) return "Neo4j is not running.";
  const { uri, username, password, browser } = address;
  return `Neo4j runs at ${uri}\nNeo4j Browser  ${browser}\nuser           ${username}\npassword       ${password}`;
}
