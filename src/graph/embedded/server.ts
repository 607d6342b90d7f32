import { execFile, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import type { EmbeddedNeo4j } from "../../config.js";
import { UserError } from "../../errors.js";
import { assertPortFree } from "../../ports.js";
import { configuration } from "./configuration.js";
import type { DataFolder, RunningServer } from "./folder.js";
import { installJars, lib, otherWays } from "./jars.js";
import { findJava, jvmOptions } from "./java.js";
import { isAlive, markOf } from "./liveness.js";

const run = promisify(execFile);

/** Starts Neo4j on a data folder. It answers only after `awaitAnswer`. */
export async function startServer(
  { boltPort, httpPort, heap, explorer }: EmbeddedNeo4j,
  folder: DataFolder,
  say: (line: string) => void,
): Promise<RunningServer> {
  const java = await findJava();
  const here = { host: "127.0.0.1", remedy: ", or NEO4J_URI if a Neo4j there is the one to use" };
  await assertPortFree({ ...here, port: boltPort, variable: "ENTENTE_BOLT_PORT" });
  await assertPortFree({ ...here, port: httpPort, variable: "ENTENTE_HTTP_PORT" });
  await installJars(say);

  const conf = join(folder.home, "conf");
  writeFileSync(join(conf, "neo4j.conf"), configuration({ boltPort, httpPort, explorer }), { mode: 0o600 });
  if (!folder.hasStore) await setPassword(java, folder);

  say("Starting Neo4j");
  const log = openSync(folder.console, "w");
  const child = spawn(
    java,
    [
      ...jvmOptions(heap),
      "-cp",
      join(lib, "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${folder.home}`,
      `--config-dir=${conf}`,
      "--console-mode",
    ],
    // In a process group of its own: Ctrl-C in a terminal is for this program, which stops Neo4j when its work is closed.
    { detached: true, stdio: ["ignore", log, log], cwd: folder.home },
  );
  closeSync(log);
  await new Promise<void>((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  child.unref();
  const server = markOf(child.pid!);
  if (server === undefined) throw died(folder);
  return { server, boltPort, httpPort, keeper: markOf(process.pid)! };
}

/** The password travels in a file for its owner alone: arguments are seen by every user of the machine. */
async function setPassword(java: string, folder: DataFolder): Promise<void> {
  const file = join(folder.path, "set-password.args");
  const words = ["-cp", join(lib, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", folder.password()!];
  writeFileSync(file, words.map((word) => `"${word.replaceAll("\\", "\\\\")}"\n`).join(""), { mode: 0o600 });
  const env = { ...process.env, NEO4J_HOME: folder.home, NEO4J_CONF: join(folder.home, "conf") };
  try {
    await run(java, [`@${file}`], { env });
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    throw new UserError(
      "NEO4J_DIED",
      `Neo4j could not be given its password:\n${tail(stderr ?? "", 5)}\n${otherWays}`,
      {
        cause,
      },
    );
  } finally {
    rmSync(file, { force: true });
  }
}

/** Waits until Neo4j answers a query; says why when it never will. */
export async function awaitAnswer({ server, boltPort }: RunningServer, folder: DataFolder): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${boltPort}`, neo4j.auth.basic("neo4j", folder.password() ?? ""), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    for (const end = Date.now() + 180_000; Date.now() < end; await sleep(150)) {
      if (!isAlive(server)) throw died(folder);
      try {
        await driver.executeQuery("RETURN 1");
        return;
      } catch (cause) {
        if ((cause as { code?: string }).code === "Neo.ClientError.Security.Unauthorized") {
          throw new UserError("NEO4J_PASSWORD", lostPassword(folder), { cause });
        }
      }
    }
    throw new UserError(
      "NEO4J_SLOW",
      `Neo4j (process ${server.pid}) has not answered for three minutes. ${logsIn(folder)}`,
    );
  } finally {
    await driver.close();
  }
}

/** What to do when the kept password does not open the store. */
export function lostPassword(folder: DataFolder): string {
  const file = join(folder.path, "password");
  return `The password in ${file} does not open the Neo4j of ${folder.path}. Put the right one there, or move the folder away to begin with an empty graph.`;
}

function died(folder: DataFolder): UserError {
  let log = "";
  try {
    log = readFileSync(folder.console, "utf8");
  } catch {} // it did not even get that far
  return new UserError("NEO4J_DIED", `Neo4j ended while starting. Its last words:\n${tail(log, 8)}\n${logsIn(folder)}`);
}

function logsIn(folder: DataFolder): string {
  return `Its logs are in ${join(folder.home, "logs")}.\n${otherWays}`;
}

/** The last lines that say something: a Java stack trace only hides them. */
function tail(log: string, lines: number): string {
  const telling = log.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\.)/.test(line));
  return (
    telling
      .slice(-lines)
      .map((line) => `  ${line.slice(0, 300)}`)
      .join("\n") || "  (nothing)"
  );
}
