import { readConfig } from "../config.js";
import { UserError } from "../errors.js";
import { type EmbeddedAddress, embeddedStatus, keepEmbedded, stopEmbedded } from "../graph/embedded/embedded.js";

const actions = ["start", "stop", "status"];

/** `entente neo4j start|stop|status`: the embedded Neo4j by itself, for more commands than one. */
export default async function run([action]: readonly string[], { json }: { json?: boolean }): Promise<number> {
  if (action === undefined || !actions.includes(action)) {
    throw new UserError("USAGE", `entente neo4j does not know "${action}": use start, stop or status.`);
  }
  const { neo4j } = readConfig(process.env);
  if (neo4j.kind === "external") {
    throw new UserError("EXTERNAL", `NEO4J_URI is set (${neo4j.uri}): unset it to use the embedded Neo4j.`);
  }
  const say = (line: string) => process.stderr.write(`${line}\n`);

  if (action === "start") {
    print(await keepEmbedded(neo4j, say), json);
  } else if (action === "stop") {
    const hasRun = await stopEmbedded(neo4j.dataDir);
    if (json) print(undefined, json);
    else say(hasRun ? "Neo4j is stopped." : `No Neo4j ran on ${neo4j.dataDir}.`);
  } else {
    print(embeddedStatus(neo4j.dataDir), json);
  }
  return 0;
}

function print(address: EmbeddedAddress | undefined, asJson = false): void {
  const { uri = null, username = null, password = null, browser = null } = address ?? {};
  const lines = asJson
    ? [JSON.stringify({ running: address !== undefined, uri, username, password, browser })]
    : address === undefined
      ? ["Neo4j is not running."]
      : [
          `Neo4j runs at ${uri}`,
          `Neo4j Browser  ${browser}`,
          `user           ${username}`,
          `password       ${password}`,
        ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
