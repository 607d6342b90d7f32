import type { EmbeddedNeo4j } from "../../config.js";
import { UserError } from "../../errors.js";
import { DataFolder, type RunningServer } from "./folder.js";
import { isAlive, markOf } from "./liveness.js";
import { withLock } from "./lock.js";
import { isKeptHere, opened } from "./opened.js";
import { awaitAnswer, lostPassword, startServer } from "./server.js";
import { stopServer } from "./stop.js";

/** Where the embedded Neo4j is reached, and how. */
export interface EmbeddedAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly browser: string;
}

/**
 * Joins the Neo4j of a data folder, starting it when it does not run. Whoever started it stops it by `leaveEmbedded`;
 * when others still use it then, the oldest of them inherits that duty.
 */
export async function joinEmbedded(config: EmbeddedNeo4j, say: (line: string) => void): Promise<EmbeddedAddress> {
  const folder = new DataFolder(config.dataDir);
  folder.create();
  return withLock(folder.lock, async () => {
    const password = folder.password();
    if (password === undefined) throw new UserError("NEO4J_PASSWORD", lostPassword(folder));

    // In the book before the start: a signal half-way finds in it what to stop.
    opened.set(folder.path, (opened.get(folder.path) ?? 0) + 1);
    folder.enter();
    try {
      let running = folder.running();
      if (running === undefined) {
        running = await startServer(config, folder, say);
        folder.remember(running);
      } else if (running.keeper !== null && !isAlive(running.keeper)) {
        running = { ...running, keeper: markOf(process.pid)! }; // its starter crashed
        folder.remember(running);
      }
      await awaitAnswer(running, folder);
      return addressOf(running, password);
    } catch (error) {
      await leave(folder, "hand over");
      throw error;
    }
  });
}

/** Gives the server of a data folder back; `stop` ends one started here even when others still use it. */
export async function leaveEmbedded(dataDir: string, manner: "hand over" | "stop"): Promise<void> {
  const folder = new DataFolder(dataDir);
  await withLock(folder.lock, () => leave(folder, manner));
}

async function leave(folder: DataFolder, manner: "hand over" | "stop"): Promise<void> {
  const left = (opened.get(folder.path) ?? 0) - 1;
  if (left > 0) {
    opened.set(folder.path, left);
    return;
  }
  opened.delete(folder.path);
  folder.leave();
  const running = folder.running();
  if (running === undefined || !isKeptHere(running)) return;
  const [heir] = folder.users();
  if (heir !== undefined && manner === "hand over") return folder.remember({ ...running, keeper: heir });
  await stopServer(running);
  folder.remember(undefined);
}

/** Starts Neo4j to stay after this process has ended, until `stopEmbedded`; one that runs is made to stay. */
export async function keepEmbedded(config: EmbeddedNeo4j, say: (line: string) => void): Promise<EmbeddedAddress> {
  const address = await joinEmbedded(config, say);
  const folder = new DataFolder(config.dataDir);
  await withLock(folder.lock, async () => {
    const running = folder.running();
    if (running !== undefined) folder.remember({ ...running, keeper: null });
    await leave(folder, "hand over");
  });
  return address;
}

/** Stops the Neo4j of a data folder, whoever started it. Says whether one ran. */
export async function stopEmbedded(dataDir: string): Promise<boolean> {
  const folder = new DataFolder(dataDir);
  folder.create();
  return withLock(folder.lock, async () => {
    const running = folder.running();
    if (running !== undefined) await stopServer(running);
    folder.remember(undefined);
    return running !== undefined;
  });
}

/** Where the Neo4j of a data folder is, undefined when none runs. */
export function embeddedStatus(dataDir: string): EmbeddedAddress | undefined {
  const folder = new DataFolder(dataDir);
  const running = folder.running();
  return running && addressOf(running, folder.password() ?? "");
}

function addressOf({ boltPort, httpPort }: RunningServer, password: string): EmbeddedAddress {
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    username: "neo4j",
    password,
    browser: `http://127.0.0.1:${httpPort}/browser/`,
  };
}
