import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { checkout } from "../../src/checkout.js";
import { DataFolder } from "../../src/graph/embedded/folder.js";
import { stopServer } from "../../src/graph/embedded/stop.js";
import { freePort } from "./neo4j.js";

/** A program of ours that runs as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly printed: () => string;
  readonly complained: () => string;
  /** Resolves once `text` was printed; rejects when the program ends without it. */
  says(text: string): Promise<void>;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

type Environment = Record<string, string>;

const folders: string[] = [];
const programs: Program[] = [];

/** An environment with a data folder and ports of its own; what runs on it is stopped after each test. */
export async function ownEnvironment(): Promise<Environment & { ENTENTE_DATA_DIR: string }> {
  const folder = mkdtempSync(join(tmpdir(), "entente-program-"));
  folders.push(folder);
  return {
    ENTENTE_DATA_DIR: folder,
    ENTENTE_BOLT_PORT: String(await freePort()),
    ENTENTE_HTTP_PORT: String(await freePort()),
    ENTENTE_NEO4J_HEAP: "512m",
    PORT: String(await freePort()),
  };
}

/** Starts `entente …`. */
export function entente(args: readonly string[], env: Environment): Program {
  return start(process.execPath, [join(checkout, "dist/cli/main.js"), ...args], env);
}

/** Starts a program that opens the graph, says so, and closes it on SIGTERM. */
export function holdGraph(env: Environment): Program {
  return start(process.execPath, [join(checkout, "tests/support/hold-graph.mjs")], env);
}

/** Starts any program in an environment without the developer's own settings. */
export function start(command: string, args: readonly string[], env: Environment): Program {
  const { PATH = "", HOME = "", JAVA_HOME } = process.env;
  const base = JAVA_HOME === undefined ? { PATH, HOME } : { PATH, HOME, JAVA_HOME };
  // Not in the checkout: a developer's .env is none of the test's business.
  const child = spawn(command, args, { env: { ...base, ...env }, cwd: env.ENTENTE_DATA_DIR ?? tmpdir() });
  let printed = "";
  let complained = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complained += text;
  });
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  const program: Program = {
    process: child,
    printed: () => printed,
    complained: () => complained,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (printed.includes(text)) resolve();
        };
        child.stdout.on("data", look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code}: ${complained}`)));
      }),
  };
  programs.push(program);
  return program;
}

/** Whether a Neo4j runs on a data folder. */
export function neo4jOn(dataDir: string): number | undefined {
  return new DataFolder(dataDir).running()?.server.pid;
}

afterEach(async () => {
  for (const { process } of programs.splice(0)) if (process.exitCode === null) process.kill("SIGKILL");
  for (const folder of folders) {
    const running = new DataFolder(folder).running();
    if (running !== undefined) await stopServer(running);
  }
});

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
