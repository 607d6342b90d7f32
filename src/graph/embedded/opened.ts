import { DataFolder, type RunningServer } from "./folder.js";
import { isAlive } from "./liveness.js";

/** How many graphs of each data folder this process has open. */
export const opened = new Map<string, number>();

/** Whether stopping the server falls to this process: it started or inherited it, or whoever did has crashed. */
export function isKeptHere({ keeper }: RunningServer): boolean {
  return keeper !== null && (keeper.pid === process.pid || !isAlive(keeper));
}

/**
 * For a process that ends out of turn, even while it starts Neo4j and holds the lock: asks every server that it alone
 * keeps to end. The answer is those servers, for `stopServer` to wait for where there is time.
 */
export function abandonEmbedded(): RunningServer[] {
  return [...opened.keys()].flatMap((path) => {
    const folder = new DataFolder(path);
    opened.delete(path);
    folder.leave();
    const running = folder.running();
    if (running === undefined || !isKeptHere(running) || folder.users().length > 0) return [];
    process.kill(running.server.pid, "SIGTERM");
    return [running];
  });
}
